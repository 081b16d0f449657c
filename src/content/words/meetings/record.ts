import type { RoleCount } from '#domain/meetings/record-presence.ts';
import type { RecordState } from '#domain/meetings/record-state.ts';
import type { Source } from '#domain/meetings/record-paragraphs.ts';
import type { AttendanceRole } from '#domain/tables/attendance.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { dayOf } from '#lib/stockholm.ts';
import { capital } from '#lib/letter-case.ts';
import { noteKindWord, peopleWord } from '../common.ts';
import {
  formatDay,
  formatDayLong,
  formatList,
  formatMoment,
  formatTime,
  SPACE,
} from '../format.ts';

/** A day with its year, as in a document that is read later: "10 december 2026". */
export function dayWithYear(day: string): string {
  const long = formatDayLong(day);
  return long === '' ? '' : `${long}${SPACE}${day.slice(0, 4)}`;
}

/** "Lärandeträff 1, 10 december 2026" */
export function recordOf(meeting: Pick<MeetingRow, 'title' | 'held_on'>): string {
  const day = meeting.held_on === null ? '' : dayWithYear(meeting.held_on);
  return [meeting.title, day].filter(Boolean).join(', ');
}

export const recordWords = {
  title: 'Minnesanteckningar',
  missing: 'Träffen finns inte på den här telefonen',
  missingText: 'Den är borttagen, eller så hör den till en grupp du inte är med i.',
  sources: 'Visa källor',
  sourcesText: 'Vem skrev, och när',
  purpose: 'Syfte',
  purposeHint: 'Vad träffen var till för. Lämna tomt om det inte behövs.',
  present: 'Närvarande',
  noPresent: 'Närvaron är inte ifylld.',
  toAttendance: 'Fyll i närvaron',
  guests: 'Gäster',
  guest: 'Gäst',
  rest: 'Övrigt',
  decisions: 'Beslut',
  ideas: 'Idéer att ta hem',
  todos: 'Att göra',
  feedback: 'Plus, minus, intressant',
  next: 'Nästa träff',
  nothing: 'Inget delades med gruppen på den här träffen.',
  nothingText: 'Det som delas syns här, också om det delas i efterhand.',
  unknownOrganisation: 'Organisation som inte är med längre',
  formerAuthor: 'Tidigare deltagare',
  /** The columns of the tables in the file. */
  organisation: 'Organisation',
  roles: 'Roller',
  names: 'Namn',
  what: 'Vad',
  who: 'Vem',
  when: 'När',
  noDay: 'Ingen dag satt',
  done: 'Klart',
  everybody: 'Alla',
  word: 'Hämta Word',
  wordFailed: 'Filen kunde inte göras. Försök igen när du har nät.',
  print: 'Skriv ut',
  leftOut: 'Utelämnat. Bara de som skriver ser det.',
  changedAfter: (day: string) => `Ändrad efter justering, ${dayWithYear(day)}`,
  history: 'Tidigare versioner',
  asWritten: 'Som det skrevs på träffen',
  sourcesWriter: 'Öppna en källa för att ändra texten eller utelämna stycket.',
} as const;

export const pictureWords = {
  missing: 'Bilden finns inte på den här telefonen. Den hämtas när du har nät.',
  /** In the Word file. */
  missingInFile: (text: string) => `Bilden är inte med i filen: ${text}`,
} as const;

export const feedbackWords = {
  plus: 'plus',
  minus: 'minus',
  interesting: 'intressant',
} as const;

/** Above the three lists, each with how many there are: "9 plus". */
export function feedbackTitle(kind: keyof typeof feedbackWords, count: number): string {
  return `${count}${SPACE}${feedbackWords[kind]}`;
}

const roleWords: Record<AttendanceRole, readonly [one: string, more: string]> = {
  electedOfficial: ['politiker', 'politiker'],
  seniorManager: ['chef', 'chefer'],
  strategist: ['strateg', 'strateger'],
  keyPerson: ['nyckelperson', 'nyckelpersoner'],
  mentor: ['mentor', 'mentorer'],
  guest: ['gäst', 'gäster'],
};

/** "2 politiker, 1 chef, 1 strateg på distans" */
export function rolesWords(roles: readonly RoleCount[]): string {
  return roles.map(roleWord).join(', ');
}

function roleWord({ role, count, remote }: RoleCount): string {
  const [one, more] = roleWords[role];
  const word = `${count}${SPACE}${count === 1 ? one : more}`;
  if (remote === 0) return word;
  return remote === count ? `${word} på distans` : `${word}, varav ${remote} på distans`;
}

/** "Lars Norin, senast 15 januari 2027" */
export function whoWhen(who: string, due: string | null): string {
  return due === null ? who : `${who}, senast ${dayWithYear(due)}`;
}

/** "Torsdag 22 april 2027 i Granvik." */
export function nextWords({ held_on: day, place, title }: MeetingRow): string {
  const when = day === null ? '' : capital(`${formatDay(day)}${SPACE}${day.slice(0, 4)}`);
  return [`${title}.`, [when, place && `i ${place}`].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' ');
}

/** Whether it can be relied upon, as the document says it of itself. */
export function stateLine(state: RecordState): string {
  if (state.kind === 'draft') return 'Utkast';
  return state.kind === 'open'
    ? `Går att rätta till och med ${dayWithYear(state.until)}`
    : `Justerade. Gäller från ${dayWithYear(state.since)}`;
}

/** The names as long as they are few. */
function onlyYou(others: readonly string[]): string {
  if (others.length === 0) return 'Bara du ser det.';
  return others.length > 3
    ? `Bara du och ${others.length} till som ordnar träffen ser det.`
    : `Bara ${formatList(['du', ...others])} ser det.`;
}

/** The writer's own words about where it stands. */
export const draftWords = {
  title: 'Utkast',
  /** "Bara du och Oskar Tallhed ser det." */
  text: (others: readonly string[]) =>
    `Satt ihop av det som delades på träffen. ${onlyYou(others)}`,
  publish: 'Lägg ut',
  publishHint: (readers: number | null, until: string) =>
    `${readers === null ? 'Alla i omgången' : peopleWord(readers)} kan läsa och säga om det stämmer till ${formatDayLong(until)}.`,
  replyBy: 'Går att rätta till och med',
  replyByPast: 'Välj en dag som inte har varit.',
  takeBack: 'Ta tillbaka',
  takeBackTitle: 'Ta tillbaka minnesanteckningarna?',
  takeBackText:
    'De blir ett utkast igen, som bara ni som skriver ser. Svaren som har kommit finns kvar.',
  keep: 'Låt dem ligga kvar',
  failed: 'Det kunde inte sparas. Telefonen är kanske full.',
  edit: 'Ändra texten',
  done: 'Klar',
  field: 'Stycket, som det ska läsas',
  emptyIsOriginal: 'Tomt fält: texten står som den skrevs.',
  leaveOut: 'Utelämna',
  putBack: 'Ta med igen',
  restore: 'Ångra ändringen',
  addLead: 'Skriv om punkten',
  silentItems: 'Punkter som inget är skrivet på',
  leadField: 'Vad som sades på punkten',
} as const;

/** Of a record that is not laid out, for everybody else. */
export const notYetWords = {
  title: 'Minnesanteckningarna skrivs',
  text: (writers: readonly string[]) =>
    writers.length === 0
      ? 'De kan läsas här när de är utlagda.'
      : `${formatList(writers)} sätter ihop dem av det som delades på träffen. De kan läsas här när de är utlagda.`,
  raw: 'Anteckningarna finns så länge där de skrevs, på agendan.',
  toAgenda: 'Till agendan',
} as const;

export const publishedWords = {
  open: (until: string) => `Stämmer det? Säg till senast ${formatDay(until)}`,
  openText: 'Därefter gäller anteckningarna som de står.',
  agreed: (since: string) => `Justerade. Gäller från ${dayWithYear(since)}`,
  agreedText: 'Ändras något efter det står det vid stycket.',
  reply: 'Stämmer det?',
  proposals: (count: number) => `${count}${SPACE}förslag att ta ställning till`,
  /** The same to those who do not decide. */
  waiting: (count: number) => `${count}${SPACE}förslag väntar på svar.`,
} as const;

/** "Samira Haddad 10.24": the clock alone for what was written on the day. */
export function sourceLine(name: string, at: string, heldOn: string | null, now: Date): string {
  const day = dayOf(at);
  const when = day !== '' && day === heldOn ? formatTime(at) : formatMoment(at, now);
  return [name, when].filter(Boolean).join(' ');
}

/** What an opened source says of itself. */
export const sourceWords = {
  kind: (kind: Source['kind'], room: string) =>
    kind === 'todo'
      ? `Att göra, i ${room}`
      : kind === 'item'
        ? 'Skrivet i minnesanteckningarna'
        : `${noteKindWord[kind]}, delad med ${room}`,
  /** Which room it was shared in. */
  room: { group: 'vår grupp', strategists: 'gruppens strateger', round: 'hela omgången' },
  changed: 'Så skrevs det. Texten i minnesanteckningarna är ändrad, anteckningen är orörd.',
  unchanged: 'Texten står som den skrevs.',
  open: 'Öppna anteckningen',
  struck: 'Struket: ',
  added: 'Tillagt: ',
  end: '. Slut. ',
} as const;

/** The row on the meeting's page. */
export const afterWords = {
  draft: 'Skrivs',
  draftMine: 'Utkast, inte utlagda än',
  open: (until: string, today: string) => `Säg till senast ${formatDay(until, today)}`,
  agreed: 'Justerade',
  proposals: publishedWords.proposals,
} as const;
