import { shareOf, type Spend } from '#content/course/act-model.ts';
import { actWords as words } from '#content/words/course/acts.ts';
import { Stepper } from '#ui/choice/stepper.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { ActFrame } from './act-frame.tsx';
import css from './act.module.css';
import { useAct } from './use-act.ts';

/** Money on posts, a piece at a time; whom it reaches is said and drawn at every press. */
export function SpendAct({ act }: { readonly act: Spend }) {
  const [done, keep] = useAct(act);
  const kept = done.split(' ').map(Number);
  const laid = act.posts.map((_, at) => kept[at] ?? 0);
  const left = act.pieces - laid.reduce((sum, pieces) => sum + pieces, 0);

  function step(at: number, way: 1 | -1) {
    const pieces = (laid[at] ?? 0) + way;
    if (pieces < 0 || left - way < 0) return;
    keep(laid.with(at, pieces).join(' '));
  }
  return (
    <ActFrame act={act}>
      <ul className={css['posts']}>
        {act.posts.map((post, at) => (
          <li key={post.title}>
            <Stepper
              label={post.title}
              value={words.laid((laid[at] ?? 0) * act.worth)}
              less={words.less(post.title)}
              more={words.more(post.title)}
              onStep={(way) => step(at, way)}
            />
            <Soft small>{post.note}</Soft>
          </li>
        ))}
      </ul>
      <div className={css['answer']} aria-live="polite">
        <p className={css['right']}>{left > 0 ? words.left(left * act.worth) : words.allLaid}</p>
        <Reached act={act} laid={laid} />
        {left === 0 ? <p>{act.after}</p> : null}
      </div>
    </ActFrame>
  );
}

interface ReachedProps {
  readonly act: Spend;
  readonly laid: readonly number[];
}

function Reached({ act, laid }: ReachedProps) {
  const share = shareOf(act, laid);
  if (share === null) return null;
  const [first, second] = act.groups;
  return (
    <>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className={css['bar']}
        aria-hidden="true"
      >
        <rect className={css['rest']} width="100" height="10" />
        <rect className={css['part']} width={share} height="10" />
      </svg>
      <p>{words.reaches(first, share, second)}</p>
    </>
  );
}
