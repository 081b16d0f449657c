import type { Act, Guess, Pick, Sort, Spend } from '../course/act-model.ts';
import { oneOf, type Place } from './faults.ts';
import type { FenceRecord } from './fence.ts';

type Read<T extends Act> = (head: FenceRecord, rows: readonly FenceRecord[], place: Place) => T;

/** What an author can ask the reader to do, by the word after the fence's three ticks. */
export const acts = {
  gissa: readGuess,
  välj: readPick,
  sortera: readSort,
  fördela: readSpend,
} satisfies Readonly<Record<string, Read<Act>>>;

function readGuess(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Guess {
  between(rows, [3, 4], place);
  const choices = rows.map((row) => ({ text: row.need('svar'), isRight: isYes(row, 'rätt') }));
  const right = choices.filter((one) => one.isRight).length;
  if (right !== 1) place.fault(`gissningen har ${right} rätta svar`, 'Skriv rätt: ja under ett');
  return { kind: 'guess', ...headOf(head), choices, after: head.need('sedan') };
}

function readPick(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Pick {
  between(rows, [2, 6], place);
  const as = oneOf(head.find('som') ?? 'fall', ['fall', 'kedja'], head.at('som'));
  const choices = rows.map((row) => ({
    text: row.need('svar'),
    note: row.find('not') ?? '',
    isRight: isYes(row, 'rätt'),
    answer: row.need('återkoppling'),
  }));
  if (!choices.some((one) => one.isRight)) {
    place.fault('inget av svaren är rimligt', 'Skriv rätt: ja under minst ett');
  }
  return { kind: 'pick', ...headOf(head), look: as === 'kedja' ? 'chain' : 'cases', choices };
}

function readSort(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Sort {
  between(rows, [3, 6], place);
  const piles = [head.need('ena'), head.need('andra')] as const;
  const items = rows.map((row) => ({
    text: row.need('sak'),
    pile: oneOf(row.need('hög'), piles, row.at('hög')) === piles[1] ? (1 as const) : (0 as const),
    answer: row.need('återkoppling'),
  }));
  if (new Set(items.map((one) => one.pile)).size < 2) {
    place.fault('allt ligger i samma hög', 'Skriv minst en sak till var hög');
  }
  return { kind: 'sort', ...headOf(head), piles, items };
}

function readSpend(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Spend {
  between(rows, [2, 5], place);
  return {
    kind: 'spend',
    ...headOf(head),
    pieces: numberIn(head, 'bitar', [4, 12]),
    worth: numberIn(head, 'värda', [1, 1_000_000]),
    groups: [head.need('ena'), head.need('andra')],
    posts: rows.map((row) => ({
      title: row.need('post'),
      note: row.find('not') ?? '',
      share: numberIn(row, 'andel', [0, 100]),
    })),
    after: head.need('sedan'),
  };
}

function headOf(head: FenceRecord): { readonly key: string; readonly question: string } {
  return { key: head.need('nyckel'), question: head.need('fråga') };
}

function isYes(row: FenceRecord, key: string): boolean {
  return oneOf(row.find(key) ?? 'nej', ['nej', 'ja'], row.at(key)) === 'ja';
}

function numberIn(
  record: FenceRecord,
  key: string,
  [least, most]: readonly [number, number],
): number {
  const text = record.need(key);
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  if (text !== '') {
    record.at(key).fault(`”${text}” går inte här`, `Skriv ett helt tal, ${least}–${most}`);
  }
  return least;
}

function between(
  rows: readonly FenceRecord[],
  [least, most]: readonly [number, number],
  place: Place,
): void {
  if (rows.length >= least && rows.length <= most) return;
  place.fault(
    `det finns ${rows.length} stycken efter det första`,
    `Skriv ${least} till ${most} stycken`,
  );
}
