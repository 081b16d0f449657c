import type { Audience } from '#domain/note.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import type { Place } from '#domain/table.ts';
import { definitionOf, type TableName } from '#domain/tables.ts';
import { courseOutline } from '#content/course/outline.ts';
import { capital, lowerFirst } from '#lib/letter-case.ts';
import { noteKindWord } from '../common.ts';
import { tableWords } from './rows.ts';

interface Story {
  readonly tbl: TableName;
  readonly noteKind: NoteKind | null;
  readonly meeting: string | null;
  readonly statement: string | null;
  readonly courseKey: string | null;
  readonly name: string | null;
  readonly audience: Audience | null;
  readonly organisation: string | null;
}

/** "Idé att ta hem: följ ett mål …", "Skattning: bild av styrkedjan", "Inbjudan: Anna Berg" */
export function rowTitle(story: Story): string {
  const name = nameOf(story);
  const kind = rowKind(story);
  return name === null ? kind : `${kind}: ${name}`;
}

/** Where what was written stands beside it in full. */
export function rowKind({ tbl, noteKind }: Pick<Story, 'tbl' | 'noteKind'>): string {
  return noteKind === null ? tableWords(tbl).one : noteKindWord[noteKind];
}

function nameOf({ statement, courseKey, name }: Story): string | null {
  if (statement !== null) return lowerFirst(statement);
  return (courseKey === null ? null : courseName(courseKey)) ?? name;
}

/** The lesson or the module that a key of the course belongs to. */
function courseName(key: string): string | null {
  const { modules } = courseOutline;
  const lesson = modules.flatMap((module) => module.lessons).find((one) => one.key === key);
  if (lesson) return lesson.title;
  const module = modules.find(
    (one) =>
      one.key === key ||
      one.reflections.includes(key) ||
      one.checks.some((check) => check.key === key),
  );
  return module?.title ?? null;
}

function reader(story: Story): string | null {
  switch (story.audience) {
    case 'self':
      return 'bara du';
    case 'organisation':
      return story.organisation === null ? 'till vår organisation' : `till ${story.organisation}`;
    case 'strategists':
      return 'till gruppens strateger';
    case 'group':
      return 'till vår grupp';
    case 'round':
      return 'till hela omgången';
    case null:
      return null;
  }
}

/** What a meeting's rows and the programme's own say by themselves needs no place beside it. */
const placeWord: Readonly<Record<Place, string | null>> = {
  checklist: 'Checklista',
  course: 'Kurs',
  participation: 'Deltagande',
  improvement: 'Förbättringar',
  meeting: null,
  programme: null,
};

/** "Lärandeträff 1, till Granvik", "Checklista, Granvik, bara du" */
export function rowSecond(story: Story): string {
  const place = story.meeting ?? placeWord[definitionOf[story.tbl].place];
  const hat = story.audience === 'self' ? story.organisation : null;
  const parts = [place, hat, reader(story)].filter((part) => part !== null && part !== '');
  const line = parts.join(', ');
  return capital(line);
}
