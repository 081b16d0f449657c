import { ArrowDown, ArrowUp, Check } from 'lucide';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { itemKeys, orderAnswer, readOrder } from '#content/course/check-answer.ts';
import type { OrderCheck } from '#content/course/course-model.ts';
import { checkWords } from '#content/words/course/course.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Aloud } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './put-in-order.module.css';
import { rightPlaces } from './right-places.ts';
import type { Stage } from './stage.ts';

interface PutInOrderProps {
  readonly check: OrderCheck;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stage: Stage;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

/** Each thing has two buttons, up and down: for thumbs, keys and screen readers alike. */
export function PutInOrder({ check, heading, stage, answer, onChange }: PutInOrderProps) {
  const keys = readOrder(answer, itemKeys(check));
  const { pressed, spoken, remember } = useMoved();
  const right = stage === 'open' ? 0 : rightPlaces(check, answer);

  function move(from: number, by: -1 | 1) {
    const to = from + by;
    const [key, other] = [keys[from], keys[to]];
    if (key === undefined || other === undefined) return;
    const moved = keys.with(from, other).with(to, key);
    const text = check.items.find((item) => item.key === key)?.text ?? '';
    remember(key, by, checkWords.moved(text, to + 1, keys.length));
    onChange(orderAnswer(moved));
  }
  return (
    <div className={css['order']}>
      <h1 ref={heading} tabIndex={-1}>
        {check.question}
      </h1>
      {stage === 'done' ? null : <Soft small>{checkWords.orderHow}</Soft>}
      <ol className={css['items']} ref={pressed}>
        {keys.map((key, index) => (
          <li key={key} className={css['item']} data-right={index < right || undefined}>
            <span className={css['number']} aria-hidden="true">
              {index < right ? <Icon of={Check} small /> : index + 1}
            </span>
            <span className={css['text']}>
              {check.items.find((item) => item.key === key)?.text}
              {index < right && stage === 'notYet' ? (
                <span className={css['word']}>{checkWords.orderRight}</span>
              ) : null}
            </span>
            {stage === 'done' ? null : (
              <span className={css['moves']}>
                <Move
                  by={-1}
                  thing={key}
                  check={check}
                  isEnd={index === 0}
                  onPress={() => move(index, -1)}
                />
                <Move
                  by={1}
                  thing={key}
                  check={check}
                  isEnd={index === keys.length - 1}
                  onPress={() => move(index, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <Aloud>{spoken}</Aloud>
    </div>
  );
}

interface MoveProps {
  readonly by: -1 | 1;
  readonly thing: string;
  readonly check: OrderCheck;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}

/** At the end it stays there to be read and keeps the focus, but does nothing. */
function Move({ by, thing, check, isEnd, onPress }: MoveProps) {
  const text = check.items.find((item) => item.key === thing)?.text ?? '';
  return (
    <button
      type="button"
      data-move={`${thing}${by}`}
      aria-label={by < 0 ? checkWords.moveUp(text) : checkWords.moveDown(text)}
      aria-disabled={isEnd || undefined}
      onClick={isEnd ? undefined : onPress}
    >
      <Icon of={by < 0 ? ArrowUp : ArrowDown} />
    </button>
  );
}

/** A list that is drawn in a new order drops the focus: it goes back to the button that was pressed. */
function useMoved() {
  const pressed = useRef<HTMLOListElement>(null);
  const last = useRef<string>(undefined);
  const [spoken, setSpoken] = useState('');
  useLayoutEffect(() => {
    if (last.current === undefined) return;
    const name = CSS.escape(last.current);
    pressed.current?.querySelector<HTMLElement>(`[data-move="${name}"]`)?.focus();
    last.current = undefined;
  });
  return {
    pressed,
    spoken,
    remember: (key: string, by: -1 | 1, words: string) => {
      last.current = `${key}${by}`;
      setSpoken(words);
    },
  };
}
