import { ArrowDown, ArrowUp } from 'lucide';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import {
  changeItem,
  moveAgendaItem,
  type RemovedItem,
} from '#data/meetings/arrange/save-agenda.ts';
import type { ArrangeView } from '#data/meetings/arrange/get-arrange.ts';
import { useLocal } from '#data/use-live.ts';
import { isOverNight, stepMinutes } from '#domain/meetings/follow-times.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { Button } from '#ui/button/button.tsx';
import { Stepper } from '#ui/choice/stepper.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from './arrange.module.css';
import { Fault } from './fault.tsx';
import { ItemTexts } from './item-texts.tsx';
import { MorningField } from './morning-field.tsx';
import { RemoveItem } from './remove-item.tsx';
import { SeatPick } from './seat-pick.tsx';
import { useSaving } from './use-saving.ts';

interface OpenItemProps extends Pick<ArrangeView, 'view' | 'coming'> {
  readonly item: AgendaItemRow;
  /** The one above it, where there is one. */
  readonly before: AgendaItemRow | undefined;
  readonly isMorning: boolean;
  readonly isLast: boolean;
  readonly onClose: () => void;
  readonly onRemoved: (item: RemovedItem | undefined) => void;
}

/** What an item is called, how long it is, who leads it, and where it stands. */
export function OpenItem({ view, coming, item, ...props }: OpenItemProps) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const at = { scope: view.meeting.scope_id, id: view.meeting.id };
  const { id, minutes } = item;
  const step = (way: 1 | -1) => changeItem(local, at, id, { minutes: stepMinutes(minutes, way) });
  const move = (way: 1 | -1) => void save(() => moveAgendaItem(local, at, id, way));
  return (
    <div className={css['open']}>
      <span className={css['time']}>{item.starts_at}</span>
      <ItemTexts item={item} at={at} />
      <Stepper
        label={words.minutesLabel}
        value={String(minutes)}
        less={words.shorter}
        more={words.longer}
        onStep={(way) => void save(() => step(way))}
      />
      {props.before && isOverNight(view.meeting.kind) ? (
        <MorningField item={item} before={props.before} isMorning={props.isMorning} at={at} />
      ) : null}
      <SeatPick
        label={words.leader}
        nobody={words.nobody}
        coming={coming}
        value={item.leader_seat_id}
        onChange={(seat) => void save(() => changeItem(local, at, id, { leader_seat_id: seat }))}
      />
      <div className={css['pair']}>
        <Button kind="second" disabled={props.before === undefined} onClick={() => move(-1)}>
          <Icon of={ArrowUp} small />
          {words.up}
        </Button>
        <Button kind="second" disabled={props.isLast} onClick={() => move(1)}>
          <Icon of={ArrowDown} small />
          {words.down}
        </Button>
      </div>
      <Fault failed={failed} />
      <div className={css['pair']}>
        <RemoveItem item={item} at={at} onRemoved={props.onRemoved} />
        <Button kind="plain" onClick={props.onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
