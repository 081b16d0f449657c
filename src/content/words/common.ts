import type { NoteKind } from '#domain/tables/note.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { capital } from '#lib/letter-case.ts';

/** What a seat is called, in running text (lower case). */
export const roleWord: Record<SeatRole, string> = {
  electedOfficial: 'politiker',
  seniorManager: 'chef',
  strategist: 'strateg',
  keyPerson: 'nyckelperson',
  courseParticipant: 'kursdeltagare',
};

/** The same at the beginning of a line: "Politiker". */
export function roleTitle(role: SeatRole): string {
  return capital(roleWord[role]);
}

/** The kinds of an entry, as written on chips and above the entry. */
export const noteKindWord: Record<NoteKind, string> = {
  note: 'Anteckning',
  lesson: 'Lärdom',
  idea: 'Idé att ta hem',
  decision: 'Beslut',
  action: 'Att göra',
  plus: 'Plus',
  minus: 'Minus',
  interesting: 'Intressant',
};

/** The audiences, as choices. The organisation is never named without its name. */
export const audienceWord = {
  self: 'Bara jag',
  organisation: 'Vår organisation',
  strategists: 'Strategerna',
  group: 'Vår grupp',
  round: 'Hela omgången',
} as const;

/** "Vår organisation (Granvik)" */
export function organisationAudience(organisation: string): string {
  return `${audienceWord.organisation} (${organisation})`;
}

/** Who receives, after "dela med" and "delat med": always named. */
export const receiverWord = {
  organisation: (organisation: string) => organisation,
  self: 'dig själv',
  strategists: 'gruppens strateger',
  group: 'vår grupp',
  round: 'hela omgången',
} as const;

/** The programme office, in running text. */
export const officeWord = 'programkontoret';

/** "1 person", "5 personer"; the space does not break. */
export function peopleWord(count: number): string {
  return count === 1 ? '1\u00a0person' : `${count}\u00a0personer`;
}

/** Buttons that mean the same everywhere. */
export const actWord = {
  back: 'Tillbaka',
  close: 'Stäng',
  cancel: 'Avbryt',
  done: 'Klar',
  open: 'Öppna',
  undo: 'Ångra',
  remove: 'Ta bort',
  show: 'Visa',
} as const;

/** "Skulle vara klar 20 oktober", of what was due: a fact, not a reproach. */
export const shouldBeDoneWords = (day: string) => `Skulle vara klar ${day}`;
