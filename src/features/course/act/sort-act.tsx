import type { Sort } from '#content/course/act-model.ts';
import { checkWords } from '#content/words/course/course.ts';
import { Segments } from '#ui/choice/segments.tsx';
import { ActFrame } from './act-frame.tsx';
import css from './act.module.css';
import { useAct } from './use-act.ts';
import { Why } from './why.tsx';

const UNSORTED = '-';

/** Each thing goes in one of two piles, and says at once why it belongs there or not. */
export function SortAct({ act }: { readonly act: Sort }) {
  const [done, keep] = useAct(act);
  const [first, second] = act.piles;
  const sorted = act.items.map((_, at) => done[at] ?? UNSORTED);
  return (
    <ActFrame act={act}>
      <ul className={css['things']}>
        {act.items.map((item, at) => {
          const pile = sorted[at];
          return (
            <li key={item.text}>
              <Segments
                legend={<span className={css['thing']}>{item.text}</span>}
                name={`${act.key}-${at}`}
                value={pile === '0' || pile === '1' ? pile : null}
                onChange={(to) => keep(sorted.with(at, to).join(''))}
                options={[
                  { value: '0', label: first },
                  { value: '1', label: second },
                ]}
              />
              <div aria-live="polite">
                {pile === UNSORTED ? null : (
                  <Placed isRight={pile === String(item.pile)}>{item.answer}</Placed>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </ActFrame>
  );
}

interface PlacedProps {
  readonly isRight: boolean;
  readonly children: string;
}

function Placed({ isRight, children }: PlacedProps) {
  const verdict = isRight ? checkWords.matchRight : checkWords.matchNotYet;
  return (
    <Why isRight={isRight} verdict={verdict}>
      {children}
    </Why>
  );
}
