import { doWords as words } from '#content/words/improvement/cycles.ts';
import { daysBetween } from '#lib/stockholm.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { OpenCycle } from './with-cycle.tsx';

/** Decided about, or past its planned end; without one it goes on until it is decided about. */
export function isOver({ phase, ends_on: end }: OpenCycle['cycle']): boolean {
  return phase === 'decided' || (end !== null && (phase === 'study' || phase === 'act'));
}

/** How long it goes on, and what comes then. */
export function TimeLeft({ open: { cycle, today } }: { readonly open: OpenCycle }) {
  const { ends_on: end, phase } = cycle;
  if (phase === 'plan') return <p>{words.notBegun}</p>;
  if (isOver(cycle)) return <p>{words.over}</p>;
  if (end === null) return <p>{words.open}</p>;
  return (
    <Stack gap={1}>
      <p>{`${words.until(end, today)} ${words.left(daysBetween(today, end))}`}</p>
      <Soft small>{words.asks}</Soft>
    </Stack>
  );
}
