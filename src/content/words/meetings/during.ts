import type { AttendanceRole, Presence } from '#domain/tables/attendance.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import { lowerFirst } from '#lib/letter-case.ts';
import { own } from '#lib/own.ts';
import { roleWord } from '../common.ts';
import { SPACE, formatCount, formatDayLong, formatTimes } from '../format.ts';

type Day = DayNow<unknown>;

export const duringWords = {
  now: 'Nu',
  /** Before the next item, in the block. */
  afterwards: 'Sedan',
  shared: 'Delat på punkten',
  nothingShared: 'Inget är delat på punkten än.',
  rest: 'Resten av dagen',
  leftOver: 'Hanns inte med',
  between: 'Mellan två punkter',
  ended: 'Dagen är slut',
  endedText: 'Tack för i\u00a0dag. Säg gärna hur den var, medan du minns.',
  pause: 'Paus',
  inRoom: 'I rummet',
  screen: 'Skärmen visar punkten',
  screenSecond: 'En dator i lokalen följer med av sig själv',
  attendance: 'Närvarande',
  feedback: 'Hur var dagen?',
  feedbackSecond: 'Plus, minus, intressant',
  sinceLast: 'Sedan sist',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

/** What whoever runs the day presses. */
export const leadWords = {
  next: (title: string) => `Gå till ${lowerTitle(title)}`,
  begin: (title: string) => `Börja med ${lowerTitle(title)}`,
  goOn: (title: string) => `Fortsätt med ${lowerTitle(title)}`,
  before: 'Förra punkten',
  back: (title: string) => `Tillbaka till ${lowerTitle(title)}`,
  /** What goes on has so many minutes more. */
  more: (minutes: number) => `${minutesWords(minutes)} till`,
  given: (until: string) => `Punkten slutar ${until}.`,
  pause: 'Ta paus',
  pauseLegend: 'Hur länge är pausen?',
  pauseUntil: (minutes: number, until: string) => `${minutesWords(minutes)}, till ${until}`,
  startPause: 'Börja pausen',
  shorten: (until: string) => `Korta pausen till ${until}`,
  end: 'Avsluta dagen',
  endTitle: 'Avsluta dagen?',
  endText: 'Alla som följer med ser att dagen är slut. Du kan gå tillbaka till en punkt efteråt.',
  cancel: 'Fortsätt dagen',
  markLeft: 'Hanns inte med',
  unmarkLeft: 'Ta med punkten igen',
  leftHint: 'Det som inte hanns med står under Sedan sist på nästa träff.',
} as const;

/** In a sentence: "Gå till pausen". Other titles stand as their host wrote them. */
const inSentence: Readonly<Record<string, string>> = {
  paus: 'pausen',
  lunch: 'lunchen',
  fika: 'fikat',
};

function lowerTitle(title: string): string {
  return own(inSentence, title.trim().toLowerCase()) ?? title;
}

function minutesWords(minutes: number): string {
  return minutes === 1 ? `1${SPACE}minut` : `${minutes}${SPACE}minuter`;
}

/** "15 minuter kvar", "12 minuter över" */
export function leftWords({ minutesLeft, minutesOver }: Day): string {
  return minutesOver > 0
    ? `${minutesWords(minutesOver)} över`
    : `${minutesWords(minutesLeft)} kvar`;
}

/** "Dagen slutar 15.42 om inget kortas."; only when that is later than planned. */
export function dayEndsWords({ dayEnds, minutesLate }: Day): string | undefined {
  return minutesLate > 0 ? `Dagen slutar ${dayEnds} om inget kortas.` : undefined;
}

/** "Nu, 10.15–10.50" */
export function nowWhen({ startsAt, endsAt }: Day): string {
  return `${duringWords.now}, ${formatTimes(startsAt, endsAt)}`;
}

/** "Paus till 10.30" */
export function pauseUntilWords({ startsAt, endsAt }: Day): string {
  return endsAt === startsAt ? duringWords.pause : `${duringWords.pause} till ${endsAt}`;
}

/** "Skulle ha börjat 10.50" */
export function plannedWords(planned: string): string {
  return `Skulle ha börjat ${planned}`;
}

/** "Börjar 09.30" */
export function beginsWords(clock: string): string {
  return `Börjar ${clock}`;
}

/** Under the meeting's name: who steps the day on. */
export function whoLeadsWords(of: {
  readonly runs: boolean;
  readonly isLeader: boolean;
  readonly leader: string | undefined;
  readonly isLed: boolean;
  /** How many others follow on their phones, for whoever runs it; undefined: not known. */
  readonly others: number | undefined;
  /** Of how many others; undefined: not known. */
  readonly all: number | undefined;
}): string {
  const follow = of.others === undefined ? undefined : followWords(of.others, of.all);
  if (of.isLeader) return `Du leder. ${follow ?? 'De andras telefoner följer dig.'}`;
  const leads = of.leader === undefined ? '' : `${of.leader} leder. `;
  if (of.runs)
    return [`${leads}Du kan gå vidare till nästa punkt.`, follow].filter(Boolean).join(' ');
  return `${leads}${of.isLed ? 'Du följer med i agendan.' : 'Agendan följer klockan.'}`;
}

/** "8 av 10 följer med på sin telefon." Somebody may follow who is not on the list: never more than all. */
function followWords(others: number, all: number | undefined): string {
  if (others === 0) return 'Ingen annan följer med på sin telefon än.';
  const of = all === undefined || all < others ? '' : ` av ${all}`;
  return `${others}${of} följer med på sin telefon.`;
}

/** "Två till" */
export function moreSharedWords(count: number): string {
  return count === 1 ? 'En till' : `${formatCount(count)} till`;
}

/** "Klart, 3 punkter" */
export function pastItemsWords(count: number): string {
  return count === 1 ? 'Klart, 1 punkt' : `Klart, ${count} punkter`;
}

/** "Beslut 2" */
export function decisionWords(number: number): string {
  return `Beslut ${number}`;
}

/** On an entry of the kind *att göra*, and on an item. */
export const toTodoWords = { ofNote: 'Vem och när?', ofItem: 'Nytt att göra' } as const;

export const attendanceWords = {
  title: 'Närvarande',
  lead: 'Ett tryck per person. Svaren på inbjudan står som förslag tills någon har sett efter.',
  readOnly: 'De som leder träffen fyller i listan.',
  allHere: 'Alla som svarat kommer är här',
  allDone: (count: number) => (count === 1 ? '1 person är ifylld' : `${count} personer är ifyllda`),
  guests: 'Gäster',
  addGuest: 'Lägg till gäst',
  guestName: 'Namn',
  guestUnit: 'Organisation, eller i vilken roll',
  guestEmpty: 'Skriv gästens namn.',
  removeGuest: (name: string) => `Ta bort ${name}`,
  nobody: 'Inga namn finns på den här telefonen än.',
  mentor: 'mentor',
  unanswered: 'har inte svarat',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

export const presenceWord: Readonly<Record<Presence, string>> = {
  here: 'Här',
  remote: 'På distans',
  away: 'Inte här',
};

/** What she has answered, as long as nobody has seen her. */
export const expectedWord: Readonly<Record<Presence, string>> = {
  here: 'har svarat: kommer',
  remote: 'har svarat: på distans',
  away: 'har svarat: kommer inte',
};

export function attendanceRoleWord(role: AttendanceRole): string {
  if (role === 'guest') return 'gäst';
  return role === 'mentor' ? attendanceWords.mentor : roleWord[role];
}

/** "Närvarande, 10 av 11 och 2 gäster" */
export function presentWords(of: {
  readonly present: number;
  readonly all: number;
  readonly guests: number;
}): string {
  const guests = of.guests === 1 ? ' och 1 gäst' : ` och ${of.guests} gäster`;
  return `${attendanceWords.title}, ${of.present} av ${of.all}${of.guests === 0 ? '' : guests}`;
}

export const feedbackWords = {
  title: 'Hur var dagen?',
  lead: 'Tjugo sekunder, också om du gick tidigare. Hoppa över det du vill.',
  leadOffice: 'Här står det som de som var med har lämnat, allt eftersom det kommer.',
  fields: {
    plus: { label: 'Plus', placeholder: 'Det här var bra' },
    minus: { label: 'Minus', placeholder: 'Det här kan bli bättre' },
    interesting: { label: 'Intressant', placeholder: 'Det här vill jag veta mer om' },
  },
  suggestions: {
    plus: ['Samtalen i par', 'Tempot', 'Exemplen'],
    minus: ['För ont om tid', 'Ljudet', 'Tempot', 'Pauserna'],
    interesting: ['Hur andra gör', 'Statistiken', 'Styrkedjan'],
  },
  suggestionsFor: (label: string) => `Förslag till ${lowerFirst(label)}`,
  /** Before the button: by whom it is read. */
  group: 'Gruppen ser att det är du som skriver.',
  strategists: 'Strategerna ser att det är du som skriver.',
  round: 'Alla i omgången ser att det är du som skriver.',
  give: 'Lämna',
  giveChanges: 'Lämna ändringen',
  given: 'Lämnat. Tack!',
  givenText: 'Du kan ändra det när du vill.',
  empty: 'Skriv något först.',
  missing: 'Träffen har inte varit än. Kom tillbaka hit när dagen är här.',
  noSeat: 'Det här är för dem som deltar i träffen.',
  failed: 'Det kunde inte lämnas. Texten står kvar; försök igen.',
  said: 'Det här har gruppen sagt',
  you: 'Du',
} as const;

export const sinceLastWords = {
  title: duringWords.sinceLast,
  /** Who, and by when. */
  todo: (who: string | undefined, due: string | null) =>
    [who ?? 'Hela gruppen', due === null ? undefined : `senast ${formatDayLong(due)}`]
      .filter(Boolean)
      .join(', '),
  leftOver: (meeting: string) => `Hanns inte med på ${lowerFirst(meeting)}`,
} as const;
