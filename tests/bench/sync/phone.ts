import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { newProfile, withPage } from '../browser.ts';
import type { ContestantName } from './build-pages.ts';
import type { Visitor } from './pages/contestant.ts';
import type { BenchServer } from './server.ts';

export interface BenchPhone {
  readonly page: Page;
  readonly session: CDPSession;
  /** The page closed and opened again, as after a night. */
  reopen(): Promise<void>;
  slow(rate: number): Promise<void>;
  /** Bytes of the heap that are in use after a collection. */
  heap(): Promise<number>;
}

/** A new phone with one contestant's page open, signed in, nothing stored. */
export async function withPhone<R>(
  server: BenchServer,
  visitor: Visitor,
  name: ContestantName,
  work: (phone: BenchPhone) => Promise<R>,
): Promise<R> {
  return withPage(newProfile(), async (page, context) => {
    await signIn(context, visitor);
    const session = await context.newCDPSession(page);
    const open = async () => {
      await page.goto(`${server.pageOrigin}/${name}/${name}.html`);
      await page.waitForFunction(() => 'bench' in globalThis);
    };
    await open();
    return work({
      page,
      session,
      reopen: open,
      slow: async (rate) => {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
      },
      heap: async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return usedSize;
      },
    });
  });
}

/** The session as supabase-js keeps it, so that nobody's sign-in is in the figures. */
async function signIn(context: BrowserContext, visitor: Visitor): Promise<void> {
  await context.addInitScript((given) => {
    const dayFromNow = Math.floor(Date.now() / 1000) + 86_400;
    const session = {
      access_token: given.token,
      refresh_token: given.refreshToken,
      token_type: 'bearer',
      expires_in: 86_400,
      expires_at: dayFromNow,
      user: { id: given.uid, email: given.email, aud: 'authenticated' },
    };
    localStorage.setItem('jamsides.session', JSON.stringify(session));
    Object.assign(globalThis, { visitor: given });
  }, visitor);
}
