import { openWords } from '#content/words/compare/open.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import { compareText } from '#lib/compare.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { CompareSide } from '../use-compare.ts';

const words = openWords.window;

export interface WindowState {
  /** `lit`: has opened or said yes; `promised`: has said yes before handing in. */
  readonly look: 'lit' | 'promised' | 'ready' | 'dark';
  readonly word: string;
  readonly when: string;
}

/** Whether the others have handed in is theirs until they open it: only their word can be seen. */
export function windowOf(
  side: CompareSide,
  { handIn, occasion }: Pick<Beside, 'handIn' | 'occasion'>,
  today: string,
): WindowState {
  const latest = today <= occasion.closes_on ? words.latest(occasion.closes_on) : '';
  const before = (word: string) => (latest === '' ? word : `${word},`);
  const on = (moment: string) => words.on(dayOf(moment));
  const isIn = !side.isMine || handIn !== null;
  if (side.openedAt !== null) return { look: 'lit', word: words.opened, when: on(side.openedAt) };
  if (side.word !== null)
    return isIn
      ? { look: 'lit', word: words.yes, when: on(side.word.at) }
      : { look: 'promised', word: `${words.yes},`, when: words.butNotIn };
  if (side.isMine && handIn !== null)
    return { look: 'ready', word: words.handedIn, when: on(handIn.at) };
  return { look: 'dark', word: before(side.isMine ? words.notIn : words.no), when: latest };
}

/** When the last of all was opened; null until all are. */
export function openSince({ sides }: Pick<Beside, 'sides'>): string | null {
  const moments = sides.map(({ openedAt }) => openedAt);
  if (sides.length === 0 || moments.includes(null)) return null;
  return (
    moments
      .map((moment) => moment ?? '')
      .toSorted(compareText)
      .at(-1) ?? null
  );
}

/** What holds for the group now, in a sentence. */
export function stageWords(beside: Pick<Beside, 'sides'>, now: Date): string {
  const { sides } = beside;
  const since = openSince(beside);
  if (since !== null) return openWords.isOpen(sides.length, since, now);
  const open = sides.filter(({ openedAt }) => openedAt !== null).map(({ name }) => name);
  if (open.length > 0) return openWords.someOpen(open);
  const all = sides.length > 0 && sides.every(({ word }) => word?.asReady === true);
  return all ? openWords.howReady : openWords.how(sides.length);
}
