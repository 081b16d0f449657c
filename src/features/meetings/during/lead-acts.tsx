import { actWord } from '#content/words/common.ts';
import { duringWords, leadWords as words } from '#content/words/meetings/during.ts';
import { clockAfter } from '#domain/agenda.ts';
import { giveMore, type DayNow } from '#domain/meetings/place-now.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { minutesOf } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { Button } from '#ui/button/button.tsx';
import css from './now-block.module.css';
import type { Lead } from './use-lead.ts';

interface LeadActsProps {
  readonly now: DayNow<AgendaItemRow>;
  readonly lead: Lead;
}

/** A break is made shorter, and an item longer, by so many minutes at a time. */
const minutesStep = 5;

/** The one who runs the day has one button, the next item; the rest is beside it, without the sun. */
export function LeadActs({ now, lead }: LeadActsProps) {
  const { go, pause, ask, hasFailed } = lead;
  return (
    <div className={css['acts']}>
      <Forward now={now} onGo={go} onEnd={() => ask('end')} />
      <div className={css['pair']}>
        {now.state === 'running' ? (
          <>
            <More now={now} onGive={lead.give} />
            <Button kind="second" onClick={() => ask('pause')}>
              {words.pause}
            </Button>
          </>
        ) : null}
        <Back now={now} onGo={go} />
        {now.state === 'paused' ? <Shorten now={now} onShorten={pause} /> : null}
        {now.state !== 'ended' && now.coming.length > 0 && now.isLed ? (
          <Button kind="second" onClick={() => ask('end')}>
            {words.end}
          </Button>
        ) : null}
      </div>
      <Given lead={lead} />
      <output className={css['failed']}>{hasFailed ? duringWords.failed : ''}</output>
    </div>
  );
}

interface Going {
  readonly now: DayNow<AgendaItemRow>;
  onGo(item: AgendaItemRow): void;
}

function Forward({ now, onGo, onEnd }: Going & { onEnd(): void }) {
  const next = now.coming[0]?.item;
  if (now.state === 'ended') return null;
  if (!next) return <Button onClick={onEnd}>{words.end}</Button>;
  const say = now.state === 'before' ? words.begin : words.next;
  return (
    <Button onClick={() => onGo(next)}>
      <span dir="auto">{say(next.title)}</span>
    </Button>
  );
}

/**
 * After a break the item before it may go on, and after the day the last one; else the way back is one step,
 * whose name would take the room of the other buttons.
 */
function Back({ now, onGo }: Going) {
  const before = now.past.findLast((item) => !item.left_over);
  const target = now.state === 'paused' ? (now.current ?? before) : before;
  if (!target || now.state === 'before') return null;
  const isResting = now.state === 'paused' || now.state === 'ended';
  if (!isResting)
    return (
      <Button kind="second" onClick={() => onGo(target)}>
        {words.before}
      </Button>
    );
  const say = now.state === 'paused' ? words.goOn : words.back;
  return (
    <div className={css['whole']}>
      <Button kind="second" onClick={() => onGo(target)}>
        <span dir="auto">{say(target.title)}</span>
      </Button>
    </div>
  );
}

interface ShortenProps {
  readonly now: DayNow<AgendaItemRow>;
  onShorten(until: string): void;
}

function Shorten({ now, onShorten }: ShortenProps) {
  const { clock } = useClock();
  const until = clockAfter(now.endsAt, -minutesStep);
  if (until === '' || minutesOf(until) <= minutesOf(clock)) return null;
  return (
    <Button kind="second" onClick={() => onShorten(until)}>
      {words.shorten(until)}
    </Button>
  );
}

interface MoreProps {
  readonly now: DayNow<AgendaItemRow>;
  onGive(until: string): void;
}

function More({ now, onGive }: MoreProps) {
  const { clock } = useClock();
  const until = giveMore(now, clock, minutesStep);
  // A day does not go on over midnight.
  if (until === '' || minutesOf(until) <= minutesOf(clock)) return null;
  return (
    <Button kind="second" onClick={() => onGive(until)}>
      {words.more(minutesStep)}
    </Button>
  );
}

/** What the press came to, and the way back. */
function Given({ lead }: { readonly lead: Lead }) {
  return (
    <div className={css['given']}>
      <output>{lead.given === undefined ? '' : words.given(lead.given)}</output>
      {lead.given === undefined ? null : (
        <Button kind="second" onClick={lead.takeBack}>
          {actWord.undo}
        </Button>
      )}
    </div>
  );
}
