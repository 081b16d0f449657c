import { useRef, useState } from 'react';
import css from './figures.module.css';
import { MendValue } from './mend-value.tsx';
import { NewValue } from './new-value.tsx';
import { StandingValues } from './standing-values.tsx';
import type { ValuesOf } from './values-of.ts';

/** One period's numbers: a new one, or one that stands to be mended or taken away. */
export function TypeValue(props: ValuesOf) {
  const { points } = props.measure;
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const standing = points.find(({ period }) => period === chosen);
  const choose = (period: string, told = '') => {
    setChosen(period);
    setSaid(told);
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
  };
  return (
    <div ref={box} className={css['typed']}>
      {standing ? (
        <MendValue
          key={chosen}
          {...props}
          standing={standing}
          onDone={(told) => choose('', told)}
        />
      ) : (
        <NewValue {...props} said={said} onSaid={setSaid} />
      )}
      <StandingValues measure={props.measure} onChoose={choose} />
    </div>
  );
}
