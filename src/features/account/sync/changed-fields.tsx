import { problemWords as words } from '#content/words/account/account.ts';
import { fieldWord } from '#content/words/waiting/rows.ts';
import type { Problem } from '#data/waiting/list-problems.ts';
import styles from './sync.module.css';

interface Change {
  readonly field: string;
  readonly word: string;
  readonly mine: unknown;
  readonly before: unknown;
}

/** What people write; other texts are the app's own signs for something. */
const written = new Set(['title', 'body', 'comment', 'value', 'place', 'name', 'theme']);

/** What I wrote or chose, compared with what the server last confirmed; all of it when it had nothing. */
function changesOf({ mine, base }: Pick<Problem, 'mine' | 'base'>): readonly Change[] {
  return Object.entries(mine ?? {}).flatMap(([field, value]) => {
    const word = fieldWord(field);
    const before = base?.[field];
    if (word === null || before === value) return [];
    if (typeof value === 'string' && !written.has(field)) return [];
    const empty = value === null || value === '';
    const isNews = !empty || (before !== undefined && before !== null && before !== '');
    return isNews ? [{ field, word, mine: value, before }] : [];
  });
}

export function ChangedFields(props: { readonly problem: Pick<Problem, 'mine' | 'base'> }) {
  return changesOf(props.problem).map((change) => <Changed key={change.field} change={change} />);
}

function shown(score: unknown): string {
  return typeof score === 'number' ? `${score}:a` : words.noScore;
}

/** A text is shown whole; a score as what it was and what it became. */
function Changed({ change }: { readonly change: Change }) {
  const { mine, before, word } = change;
  if (typeof mine === 'string') {
    return (
      <p className={styles['mine']} dir="auto">
        {mine === '' ? words.empty : mine}
      </p>
    );
  }
  if (change.field !== 'score') return null;
  return <p>{words.fromTo(word, before === undefined ? null : shown(before), shown(mine))}</p>;
}
