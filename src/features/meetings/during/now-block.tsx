import type { ReactNode } from 'react';
import {
  beginsWords,
  dayEndsWords,
  duringWords as words,
  leftWords,
  nowWhen,
  pauseUntilWords,
} from '#content/words/meetings/during.ts';
import type { DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Block } from '#ui/message/block.tsx';
import { paths } from '#ui/paths.ts';
import css from './now-block.module.css';

type Now = DayNow<AgendaItemRow>;

interface NowBlockProps {
  readonly meeting: string;
  readonly now: Now;
  /** Of whoever runs the day. */
  readonly acts: ReactNode;
}

/** What goes on, and its time as a sentence; for those who follow, what comes then. */
export function NowBlock({ meeting, now, acts }: NowBlockProps) {
  const way = <ButtonLink to={paths.feedback(meeting)}>{words.feedback}</ButtonLink>;
  if (now.state === 'ended')
    return (
      <Block
        title={words.ended}
        action={
          acts ? (
            <div className={css['acts']}>
              {way}
              {acts}
            </div>
          ) : (
            way
          )
        }
      >
        <p>{words.endedText}</p>
      </Block>
    );
  const isOn = now.state === 'running' || now.state === 'paused';
  const [next] = now.coming;
  return (
    <Block small={smallOf(now)} title={<span dir="auto">{titleOf(now)}</span>} action={acts}>
      {isOn ? <TimeLeft now={now} /> : null}
      {next && (acts === undefined || now.state === 'before') && isOn ? (
        <p className={css['next']}>
          <span>{words.afterwards}</span>
          <span className={css['strong']} dir="auto">{`${next.item.title} ${next.startsAt}`}</span>
        </p>
      ) : null}
    </Block>
  );
}

function titleOf(now: Now): string {
  if (now.state === 'paused') return pauseUntilWords(now);
  if (now.state === 'running') return now.current?.title ?? words.between;
  return now.coming[0]?.item.title ?? words.between;
}

function smallOf(now: Now): string {
  const [next] = now.coming;
  if (now.state === 'running') return nowWhen(now);
  if (now.state === 'paused') return words.now;
  return next ? beginsWords(next.startsAt) : words.now;
}

/** The bar and the words say the same; over time is a word and the full bar, never a warning. */
function TimeLeft({ now }: { readonly now: Now }) {
  const late = dayEndsWords(now);
  return (
    <div className={css['time']}>
      <span className={css['left']} aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(now.passed * 100)}%` }} />
      </span>
      <p className={css['words']}>{leftWords(now)}</p>
      {late ? <p>{late}</p> : null}
    </div>
  );
}
