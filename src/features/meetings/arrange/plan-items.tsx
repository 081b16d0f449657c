import { planWords as words } from '#content/words/meetings/arrange.ts';
import type { RemovedItem } from '#data/meetings/arrange/save-agenda.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Rows } from '#ui/list/rows.tsx';
import css from './arrange.module.css';
import { OpenItem } from './open-item.tsx';
import type { PlanView } from '#data/meetings/arrange/get-arrange.ts';

interface PlanItemsProps extends PlanView {
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly onRemoved: (item: RemovedItem | undefined) => void;
}

/** Each item with its time and length; the one that is open stands on a surface of its own. */
export function PlanItems({ items, mornings, open, onOpen, onRemoved, ...of }: PlanItemsProps) {
  if (items.length === 0) return null;
  return (
    <Rows ordered>
      {items.map((item, place) =>
        item.id === open ? (
          <li key={item.id}>
            <OpenItem
              {...of}
              item={item}
              before={items[place - 1]}
              isMorning={mornings.has(item.id)}
              isLast={place === items.length - 1}
              onClose={() => onOpen(undefined)}
              onRemoved={onRemoved}
            />
          </li>
        ) : (
          <li key={item.id}>
            <ClosedItem item={item} onOpen={() => onOpen(item.id)} />
          </li>
        ),
      )}
    </Rows>
  );
}

interface ClosedItemProps {
  readonly item: AgendaItemRow;
  readonly onOpen: () => void;
}

function ClosedItem({ item, onOpen }: ClosedItemProps) {
  const title = item.title.trim() || words.untitled;
  return (
    <button type="button" className={css['item']} aria-expanded={false} onClick={onOpen}>
      <span className={css['time']}>{item.starts_at}</span>
      <span className={css['name']} dir="auto">
        {title}
      </span>
      <span className={css['minutes']}>{words.minutes(item.minutes)}</span>
    </button>
  );
}
