import { capital } from '#lib/letter-case.ts';
import { dayOf } from '#lib/stockholm.ts';
import { formatDay, formatDayLong, otherYear } from '../format.ts';

/** Looking in everything one has on the phone. */
export const findWords = {
  title: 'Sök',
  back: { more: 'Mer', meetings: 'Träffar' },
  label: 'Sök i anteckningar och träffar',
  clear: 'Töm sökfältet',
  show: 'Visa',
  hint: 'Söker i det du får läsa och som finns på telefonen, också utan nät.',
  fewer: 'Skriv minst två bokstäver.',
  none: (query: string) => `Inget med ”${query}”.`,
  noneText: 'Alla ord måste finnas. Prova ett kortare ord, eller en del av ordet.',
  /** Never "träffar", which are meetings here. */
  found: (count: number) => (count === 1 ? '1 hittades' : `${count} hittades`),
  more: (count: number) => `Visa ${count} till`,
  all: 'Allt',
  rowSecond: 'I anteckningar, beslut, filer och träffar',
} as const;

export const findKinds = {
  record: 'Minnesanteckningar',
  note: 'Anteckningar',
  todo: 'Att göra',
  file: 'Filer',
  meeting: 'Träffar och agendor',
} as const;

/** "Allt, 6" */
export function countedKind(kind: keyof typeof findKinds | 'all', count: number): string {
  return `${kind === 'all' ? findWords.all : findKinds[kind]}, ${count}`;
}

/** Before the words of a decision, as it is numbered in the record. */
export function decisionPrefix(number: number): string {
  return `Beslut ${number}. `;
}

/** "10 december", and the year when it is another. */
const dayWords = (day: string, today: string) =>
  day === '' ? '' : `${formatDayLong(day)}${otherYear(day, today)}`;

/** "Lärandeträff 1, 10 december" */
export function whereWords(
  meeting: { readonly title: string; readonly held_on: string | null } | undefined,
  more: string | undefined,
  today: string,
): string {
  return [meeting?.title, more, dayWords(meeting?.held_on ?? '', today)].filter(Boolean).join(', ');
}

/** "Solveig Björnmo · 10 december"; of one's own with whom it is shared. */
export function noteLine(who: string, at: string, today: string): string {
  return [who, dayWords(dayOf(at), today)].filter(Boolean).join(' · ');
}

/** "Lars Norin, senast torsdag 15 januari" */
export function todoLine(who: string | undefined, due: string | null, today: string): string {
  return capital(
    [who, due === null ? '' : `senast ${formatDay(due, today)}`].filter(Boolean).join(', '),
  );
}
