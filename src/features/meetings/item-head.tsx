import { formatTimes } from '#content/words/format.ts';
import { forOrganisation } from '#content/words/meetings/meetings.ts';
import { listHats } from '#data/people/list-hats.ts';
import { useLive } from '#data/use-live.ts';
import { clockAfter } from '#domain/agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './head.module.css';

interface ItemHeadProps {
  readonly item: AgendaItemRow;
  readonly organisation: string;
}

/** When, what, and for which of one’s organisations. */
export function ItemHead({ item, organisation }: ItemHeadProps) {
  const hats = useLive(listHats);
  return (
    <header className={css['head']}>
      <p className={css['small']}>
        {formatTimes(item.starts_at, clockAfter(item.starts_at, item.minutes))}
      </p>
      <h1 dir="auto">{item.title}</h1>
      {item.body ? (
        <Soft>
          <span dir="auto">{item.body}</span>
        </Soft>
      ) : null}
      {hats && hats.length > 1 ? (
        <p className={css['small']}>{forOrganisation(organisation)}</p>
      ) : null}
    </header>
  );
}
