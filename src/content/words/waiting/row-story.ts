import type { Audience } from '#domain/note.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import type { Place } from '#domain/table.ts';
import { definitionOf, type TableName } from '#domain/tables.ts';
import { capital } from '#lib/letter-case.ts';
import { noteKindWord } from '../common.ts';
import { tableWords } from './rows.ts';

interface Story {
  readonly tbl: TableName;
  readonly noteKind: NoteKind | null;
  readonly meeting: string | null;
  readonly statement: string | null;
  readonly audience: Audience | null;
  readonly organisation: string | null;
}

/** "Idé att ta hem", "Skattning: bild av styrkedjan" */
export function rowTitle(story: Story): string {
  if (story.noteKind !== null) return noteKindWord[story.noteKind];
  const { one } = tableWords(story.tbl);
  return story.statement === null ? one : `${one}: ${story.statement.toLowerCase()}`;
}

function reader(story: Story): string | null {
  switch (story.audience) {
    case 'self':
      return 'bara du';
    case 'organisation':
      return story.organisation === null ? 'till vår organisation' : `till ${story.organisation}`;
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
