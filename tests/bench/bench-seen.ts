import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { startLocalServer } from '#tests/support/embedded/local-server.ts';
import { meetingToday } from '#tests/support/sql/meeting-today.ts';
import { withPage } from './browser.ts';
import { buildProduct } from './build-apps.ts';
import { prepareProductPhone } from './prepare-phones.ts';
import { benchFolder, settings } from './settings.ts';

/** What it costs to see at once what the others write: one phone, looked at, in a meeting and not. */
interface Cost {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

async function run() {
  const product = await buildProduct();
  const server = await startLocalServer({ port: settings.port, distDir: product.dist });
  const quiet = await watch(await prepareProductPhone(server), server.origin);
  await server.sql(meetingToday);
  const meeting = await watch(await prepareProductPhone(server), server.origin);
  await server.stop();
  return { quiet, meeting };
}

/** After the first minute, so that what a start asks for is not counted; for an hour, by proportion. */
function watch(profile: string, origin: string): Promise<Cost> {
  return withPage(profile, async (page) => {
    await page.goto(`${origin}/traffar`);
    await page.waitForTimeout(10_000);
    const session = await page.context().newCDPSession(page);
    const cost = await countCalls(session, () => page.waitForTimeout(settings.seenSeconds * 1000));
    const perHour = (amount: number) => Math.round((amount * 3600) / settings.seenSeconds);
    return {
      requests: perHour(cost.requests),
      sent: perHour(cost.sent),
      received: perHour(cost.received),
    };
  });
}

/** On the wire, heads included, as the browser counts it. */
async function countCalls(session: CDPSession, body: () => Promise<void>): Promise<Cost> {
  const calls = { requests: 0, sent: 0, received: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.includes('/rest/v1/rpc/')) return;
    calls.requests += 1;
    calls.sent += JSON.stringify(request.headers).length + (request.postData?.length ?? 0);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    calls.received += encodedDataLength;
  });
  await body();
  return calls;
}

mkdirSync(benchFolder, { recursive: true });
try {
  const costs = await run();
  const file = join(benchFolder, 'seen.json');
  writeFileSync(file, JSON.stringify({ at: new Date().toISOString(), costs }, null, 2));
  const line = (name: string, { requests, sent, received }: Cost) =>
    `| ${name} | ${requests} | ${(sent / 1000).toFixed(0)} kB | ${(received / 1000).toFixed(0)} kB |`;
  console.log(
    [
      '',
      '| An hour of being looked at | requests | sent | received |',
      '| --- | --- | --- | --- |',
      line('no meeting', costs.quiet),
      line('a meeting of one’s own is on', costs.meeting),
      '',
    ].join('\n'),
  );
} catch (error) {
  console.error(error);
}
process.exit(0);
