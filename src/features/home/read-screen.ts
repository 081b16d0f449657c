import { isOffice } from '#data/people/is-office.ts';
import { getFirstPull, type FirstPull } from '#data/waiting/get-first-pull.ts';
import { readTogether } from '#data/use-live.ts';
import type { Local } from '#data/use-live.ts';
import type { Clock } from '#domain/meeting-time.ts';
import { readHome, type HomeView } from './read-home.ts';

export interface HomeScreen {
  readonly home: HomeView;
  readonly pull: FirstPull;
  readonly office: boolean;
}

/** All that Hem shows, from one moment: it is drawn once, when everything is there. */
export function readScreen(local: Local, at: Clock): Promise<HomeScreen> {
  return readTogether(local, async () => {
    const [home, pull, office] = await Promise.all([
      readHome(local, at),
      getFirstPull(local),
      isOffice(local),
    ]);
    return { home, pull, office };
  });
}
