import type { SeatRole } from '#domain/tables/seat-card.ts';
import { dayOf } from '#lib/stockholm.ts';
import { peopleWord, roleWord } from '../common.ts';
import { formatDayLong, formatList, formatMoment, genitive } from '../format.ts';

const SPACE = '\u00a0';

/** "12 december", with the year when it is another. */
function heldDay(heldAt: string, now: Date): string {
  const day = dayOf(heldAt);
  const year = day.slice(0, 4);
  return `${formatDayLong(day)}${year === dayOf(now).slice(0, 4) ? '' : `${SPACE}${year}`}`;
}

/** "Modulen räknas som klar för 3 personer" */
function countedWords(count: number): string {
  return `Modulen räknas som klar för ${peopleWord(count)}`;
}

export const talkWords = {
  title: 'Diskutera tillsammans',
  entrySecond: 'Runt en telefon. Modulen räknas som klar för alla som är med.',
  module: (number: number, title: string) => `Modul${SPACE}${number}: ${title}`,
  backToModule: (number: number) => `Modul${SPACE}${number}`,
  back: 'Samtalet',
  toTalks: 'Samtal',
  /** Who can read the note. Always with the organisation's name. */
  audience: (organisation: string) => `Alla som går kursen i ${organisation} kan läsa`,
  missing: 'Samtalet finns inte på den här telefonen',
  missingText:
    'Det hör till en organisation där du inte har någon plats, eller så är det borttaget.',
  toCourse: 'Till kursen',
} as const;

export const newTalkWords = {
  title: 'Vilka är i rummet?',
  how: 'Ni går igenom modulen på din telefon. När ni är klara får alla som är med den räknad. Den som inte var med kan själv säga ifrån.',
  peopleLegend: (organisation: string) => `De som går kursen i ${organisation}`,
  search: (count: number) => `Sök bland ${peopleWord(count)}`,
  noMatch: 'Ingen med det namnet. Lägg till personen längst ner.',
  me: (name: string) => `${name} (du)`,
  role: (role: SeatRole, hasJoined: boolean) =>
    hasJoined ? roleWord[role] : `${roleWord[role]}, har inte loggat in än`,
  other: 'Någon som inte står i listan',
  otherHint: 'Skriv namnet. Du kan para ihop det med rätt person efteråt.',
  otherEmpty: 'Skriv vad personen heter först.',
  add: 'Lägg till',
  removeName: (name: string) => `Ta bort ${name}`,
  begin: (count: number) => (count === 1 ? 'Börja' : `Börja, ${peopleWord(count)}`),
  nobody: 'Välj minst en som är med',
  pick: 'Välj en person',
} as const;

export const leadWords = {
  begun: (heldAt: string, now: Date) => `Började ${formatMoment(heldAt, now)}`,
  go: 'Gå igenom modulen',
  start: 'Börja från början',
  goWhy: 'Läs högt eller låt telefonen gå runt. Varje avsnitt slutar med frågor att prata om.',
  lessons: 'Avsnitt',
  questions: (count: number) => (count === 1 ? `1${SPACE}fråga` : `${count}${SPACE}frågor`),
  note: 'Gruppens anteckning',
  noteLabel: 'Det vi vill minnas',
  noteHint: 'Skriv vad ni kommer fram till. Skriv inget om enskilda personer.',
  present: 'I rummet',
  wasPresent: 'Var med',
  addPerson: 'Lägg till någon',
  addLate: 'Lägg till någon som var med',
  remove: (name: string) => `Ta bort ${name} från samtalet`,
  removeShort: 'Ta bort',
  end: 'Avsluta samtalet',
  endTitle: 'Har ni gått igenom hela modulen?',
  endNow: (names: readonly string[]) =>
    names.length === 0
      ? 'Ingen i rummet har loggat in i Jämsides än.'
      : `Modulen räknas som klar för ${formatList(names)}.`,
  endLater: (names: readonly string[]) =>
    `För ${formatList(names)} räknas den vid första inloggningen.`,
  endNamed: (names: readonly string[]) =>
    `${formatList(names)} kan du para ihop med rätt person efteråt.`,
  endAnswer: 'Var och en ser det i sin kurs och kan säga att det inte stämmer.',
  endConfirm: 'Ja, avsluta samtalet',
  endCancel: 'Inte än',
  pause: 'Hinner ni inte klart fortsätter ni en annan gång. Samtalet ligger kvar.',
  ended: 'Samtalet är klart',
  endedText: (count: number) =>
    count === 0 ? 'Modulen räknas inte som klar för någon än.' : `${countedWords(count)}.`,
  addTitle: 'Vem är med?',
  addTitleLate: 'Vem var med?',
  matchTitle: (name: string) => `Vem är ${name}?`,
  matchWhy: 'Modulen räknas som klar för personen, som själv kan säga ifrån.',
  match: (name: string) => `Para ihop ${name} med en person`,
  matchShort: 'Para ihop',
  nobodyLeft: 'Alla som går kursen är redan med.',
} as const;

/** Behind a name in the list of those present. */
export const presentWords = {
  me: 'du',
  credited: 'modulen räknas som klar',
  waiting: 'räknas som klar vid första inloggningen',
  here: '',
  named: 'ett namn att para ihop',
} as const;

export const talkLessonWords = {
  discuss: 'Prata om det här',
  discussWhy: 'Låt alla säga något innan ni går vidare.',
  next: 'Fortsätt',
  previous: 'Förra delen',
  toDiscuss: 'Till frågorna',
  nextLesson: 'Till nästa avsnitt',
  done: 'Till samtalet',
} as const;

export const talksWords = {
  title: 'Gruppens samtal',
  ongoing: 'Pågår',
  second: (heldAt: string, leader: string | null, present: number, now: Date) =>
    [heldDay(heldAt, now), peopleWord(present), leader === null ? '' : `${leader} ledde`]
      .filter((part) => part !== '')
      .join(', '),
  held: (heldAt: string, now: Date) => `Hölls ${heldDay(heldAt, now)}`,
  ledBy: (leader: string) => `${leader} ledde samtalet`,
  noNote: 'Gruppen skrev ingen anteckning.',
  begin: 'Börja ett samtal',
  beginWhy:
    'Välj en modul och gå igenom den tillsammans kring en telefon, i nämnden, i ledningsgruppen eller över en kopp kaffe. Modulen räknas som klar för alla som är med.',
  none: 'Inga samtal än',
  noneText: 'När ni har gått igenom en modul tillsammans står anteckningen kvar här.',
  of: (organisation: string) => `${genitive(organisation)} samtal`,
} as const;

/** On the course page of a person whom somebody has credited. */
export const creditWords = {
  title: 'Räknat från gruppsamtal',
  counted: (module: number, heldAt: string, now: Date) =>
    `Du var med när gruppen gick igenom modul${SPACE}${module} den ${heldDay(heldAt, now)}. Modulen räknas.`,
  declined: (module: number, heldAt: string, now: Date) =>
    `Du har sagt att det inte stämmer att du var med när gruppen gick igenom modul${SPACE}${module} den ${heldDay(heldAt, now)}. Samtalet räknas inte.`,
  more: (count: number) => `Visa ${count} till`,
  wrong: 'Det stämmer inte',
  wrongOf: (module: number) =>
    `Det stämmer inte att jag var med när gruppen gick igenom modul${SPACE}${module}`,
  undo: 'Jag var med',
  undoOf: (module: number) => `Jag var med när gruppen gick igenom modul${SPACE}${module}`,
} as const;
