import { putAway } from '#tests/support/journey/put-away.ts';
import { visit, withPage } from './browser.ts';
import { content, press } from './measure-first-load.ts';

/** Milliseconds since the navigation began, one for each start. */
export interface Starts {
  /** Until the person's own block (the bare app's one row) is painted. */
  readonly content: readonly number[];
  /** Until the app itself has drawn it, and answers a press. */
  readonly press: readonly number[];
}
export interface ColdStarts {
  readonly product: Starts;
  readonly bare: Starts;
}

interface Phones {
  readonly product: { readonly profile: string; readonly origin: string };
  readonly bare: { readonly profile: string; readonly origin: string };
  readonly starts: number;
  readonly cpuSlowdown: number;
}

/**
 * Both servers are stopped by now: the worker's store is all there is. Each start is a browser
 * process of its own, the two apps by turns, so that a machine that slows down slows both. After
 * each start the product is put away, as a phone is.
 */
export async function measureColdStart(phones: Phones): Promise<ColdStarts> {
  const { product, bare, starts, cpuSlowdown } = phones;
  const start = (phone: Phones['bare'], app: 'home' | 'bare') =>
    withPage(phone.profile, async (page) => {
      const wanted = { content: content[app], press: press[app] };
      const seen = await visit(page, { url: phone.origin, ...wanted, cpuSlowdown });
      if (app === 'home') await putAway(page);
      return { content: seen.shownAt ?? Number.NaN, press: seen.pressableAt ?? Number.NaN };
    });
  const times = { product: [] as Start[], bare: [] as Start[] };
  // The first start of each is not counted: it fills the caches that every later one finds.
  for (let turn = 0; turn <= starts; turn += 1) {
    const bareTime = await start(bare, 'bare');
    const productTime = await start(product, 'home');
    if (turn === 0) continue;
    times.bare.push(bareTime);
    times.product.push(productTime);
  }
  return { product: byFigure(times.product), bare: byFigure(times.bare) };
}

interface Start {
  readonly content: number;
  readonly press: number;
}

function byFigure(starts: readonly Start[]): Starts {
  return { content: starts.map((one) => one.content), press: starts.map((one) => one.press) };
}
