import type { ReactNode } from 'react';
import { presentWords } from '#content/words/course/group-talk.ts';
import type { Present } from '#data/course/group/get-group-session.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../group/group.module.css';

interface PresentListProps {
  readonly present: readonly Present[];
  /** Beside a person. */
  readonly renderAct?: ((one: Present) => ReactNode) | undefined;
}

export function PresentList({ present, renderAct }: PresentListProps) {
  return (
    <Rows>
      {present.map((one) => (
        <li key={one.guest ?? one.seatId ?? one.name} className={css['present']}>
          <span className={css['person']}>
            <span dir="auto">{one.name}</span>
            <Soft of="span" small>
              {[one.isMe ? presentWords.me : '', presentWords[one.state]]
                .filter((word) => word !== '')
                .join(', ')}
            </Soft>
          </span>
          {renderAct?.(one)}
        </li>
      ))}
    </Rows>
  );
}
