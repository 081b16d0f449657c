import type { Audience } from '#domain/note.ts';
import type { NoteKind } from '#domain/tables/note.ts';
import { capital } from '#lib/letter-case.ts';
import { noteKindWord } from '../common.ts';
import { tableWords } from './rows.ts';

interface Story {
  readonly tbl: string;
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

const placeOfTable: Readonly<Record<string, string>> = {
  own_answer: 'Checklista',
  answer: 'Checklista',
  alternative: 'Checklista',
  hand_in: 'Checklista',
  reopening: 'Checklista',
  confirmation: 'Checklista',
  lesson_progress: 'Kurs',
  check_attempt: 'Kurs',
  reflection: 'Kurs',
  course_status: 'Kurs',
  page_feedback: 'Kurs',
  contact: 'Kurs',
  stated_number: 'Deltagande',
  invitation: 'Deltagande',
  group_session: 'Kurs',
  credit: 'Kurs',
  guest: 'Kurs',
  learned_outcome: 'Kurs',
};

/** "Lärandeträff 1, till Granvik", "Checklista, Granvik, bara du" */
export function rowSecond(story: Story): string {
  const place = story.meeting ?? placeOfTable[story.tbl] ?? null;
  const hat = story.audience === 'self' ? story.organisation : null;
  const parts = [place, hat, reader(story)].filter((part) => part !== null && part !== '');
  const line = parts.join(', ');
  return capital(line);
}
