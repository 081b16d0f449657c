import { lowerFirst } from '#lib/letter-case.ts';
import { formatDayLong, genitive } from '../format.ts';

export const todoWords = {
  title: 'Att göra',
  chooseHat: 'Visa för',
  legend: 'Vems?',
  mine: (count: number) => `Mina,\u00a0${count}`,
  organisation: (name: string, count: number) => `${genitive(name)}, ${count}`,
  group: (count: number) => `Gruppens,\u00a0${count}`,
  left: 'Kvar',
  before: (meeting: string) => `Före ${lowerFirst(meeting)}`,
  hint: (meeting: string) =>
    `Det gruppen har kvar står under Sedan sist på ${lowerFirst(meeting)}.`,
  done: 'Klart',
  more: (count: number) => (count === 1 ? 'En till' : `${count} till`),
  none: {
    mine: 'Du har inget kvar att göra.',
    organisation: 'Ni har inget kvar att göra.',
    group: 'Gruppen har inget kvar att göra.',
  },
  add: 'Lägg till',
  whole: 'Hela gruppen',
  ticked: (body: string) => `Klart: ${body}`,
  doneOn: (day: string) => `Klart ${day}`,
  by: (day: string) => `Senast ${formatDayLong(day)}`,
  noDay: 'Inget datum',
  change: (body: string) => `Ändra: ${body}`,
  noSeat: 'Att göra är för dem som deltar i en grupp',
  noSeatText: 'Med din plats ingår inga träffar, och inget av det som bestäms där.',
  backToMore: 'Mer',
  back: 'Tillbaka',
} as const;

/** "Att göra, 3 öppna": the way there from other pages. */
export function openTodosWords(count: number): string {
  return count === 1 ? 'Att göra, 1 öppen' : `Att göra, ${count} öppna`;
}

export const todoFormWords = {
  titleNew: 'Nytt att göra',
  titleChange: 'Att göra',
  from: (meeting: string, item: string | undefined) => [meeting, item].filter(Boolean).join(', '),
  body: 'Vad ska göras?',
  bodyEmpty: 'Skriv vad som ska göras.',
  bodyLong: (over: number) => `Korta den med ${over} tecken.`,
  whose: 'Vem?',
  seat: 'Vem där?',
  anybody: (organisation: string) => `Någon i ${organisation}`,
  whole: todoWords.whole,
  due: 'Senast när? (valfritt)',
  dueWrong: 'Skriv ett datum, till exempel 15 januari 2027.',
  readers: 'Vem ser den?',
  onlyOurs: (organisation: string) => organisation,
  room: 'Gruppen',
  add: 'Lägg till',
  save: 'Spara',
  remove: 'Ta bort',
  removeTitle: 'Ta bort det som ska göras?',
  removeText: 'Det försvinner för alla som ser det.',
  keep: 'Behåll',
  failed: 'Det kunde inte sparas. Texten står kvar; försök igen.',
  gone: 'Det är borttaget på en annan telefon.',
  missing: 'Det finns inte på den här telefonen',
  missingText: 'Det är borttaget, eller så hör det till en grupp du inte är med i.',
  others: (who: string) => `${who} kan ändra det.`,
} as const;
