import { forgetEarly, readEarly } from '#data/early.ts';
import type { Local } from '#data/local/local.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import { readHats } from '#data/use-live.ts';
import { readScreen } from '#features/home/read-screen.ts';
import { clockOf, dayOf } from '#lib/stockholm.ts';
import { paths } from '#ui/paths.ts';
import { afterFirstScreen } from './first-screen.ts';
import { readStatus } from './read-status.ts';

/** What every page has round it and, where one begins, Hem itself: all in one read. */
export async function readFirst(local: Local): Promise<void> {
  const now = local.now();
  const at = { today: dayOf(now), clock: clockOf(now) };
  const home = () => readEarly(local, 'home', (from) => readScreen(from, at, undefined));
  await readTogether(local, async () => {
    await Promise.all([
      readEarly(local, 'hats', readHats),
      readEarly(local, 'status', readStatus),
      location.pathname === paths.home ? home() : undefined,
    ]);
  });
  void afterFirstScreen().then(() => forgetEarly(local));
}
