import { visit, withPage } from './browser.ts';
import { content } from './measure-first-load.ts';

export interface ColdStarts {
  readonly product: readonly number[];
  readonly bare: readonly number[];
}

interface Phones {
  readonly product: { readonly profile: string; readonly origin: string };
  readonly bare: { readonly profile: string; readonly origin: string };
  readonly starts: number;
  readonly cpuSlowdown: number;
}

/**
 * Both servers are stopped by now: the worker's store is all there is. Each start is a browser
 * process of its own, the two apps by turns, so that a machine that slows down slows both.
 */
export async function measureColdStart(phones: Phones): Promise<ColdStarts> {
  const { product, bare, starts, cpuSlowdown } = phones;
  const start = (phone: Phones['bare'], wanted: string) =>
    withPage(phone.profile, async (page) => {
      const seen = await visit(page, { url: phone.origin, content: wanted, cpuSlowdown });
      return seen.shownAt ?? Number.NaN;
    });
  const times = { product: [] as number[], bare: [] as number[] };
  // The first start of each is not counted: it fills the caches that every later one finds.
  for (let turn = 0; turn <= starts; turn += 1) {
    const bareTime = await start(bare, content.bare);
    const productTime = await start(product, content.home);
    if (turn === 0) continue;
    times.bare.push(bareTime);
    times.product.push(productTime);
  }
  return times;
}
