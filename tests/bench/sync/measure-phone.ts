import { changeRows } from './fill-rows.ts';
import type { ContestantName } from './build-pages.ts';
import { withPhone, type BenchPhone } from './phone.ts';
import type { Visitor } from './pages/contestant.ts';
import type { BenchServer, Traffic } from './server.ts';

/** One run of one contestant on a new phone; times in ms, sizes in bytes. */
export interface PhoneRun {
  readonly coldPull: number;
  readonly coldTraffic: Traffic;
  readonly nothingNew: number;
  readonly nothingTraffic: Traffic;
  readonly fiftyNew: number;
  readonly fiftyTraffic: Traffic;
  /** Each of the writes, at the phone's own speed and four times slower. */
  readonly writes: readonly number[];
  readonly slowWrites: readonly number[];
  readonly push: number;
  readonly pushTraffic: Traffic;
  readonly list: number;
  readonly heap: number;
}

export interface Measuring {
  readonly server: BenchServer;
  readonly visitor: Visitor;
  readonly rows: number;
  readonly edits: number;
}

export function measurePhone(name: ContestantName, given: Measuring): Promise<PhoneRun> {
  const { server, visitor, rows } = given;
  return withPhone(server, visitor, name, async (phone) => {
    const { page } = phone;
    const pullNew = () => page.evaluate(() => globalThis.bench.pullNew());
    server.traffic();
    const coldPull = await page.evaluate((count) => globalThis.bench.pullAll(count), rows);
    const coldTraffic = server.traffic();
    // Once for what the contestant settles after a first read.
    await pullNew();
    server.traffic();
    const nothingNew = await pullNew();
    const nothingTraffic = server.traffic();
    await changeRows(server, visitor.uid, 50);
    const fiftyNew = await pullNew();
    const fiftyTraffic = server.traffic();
    // Another text each turn: the server may have kept the last one, and then nothing is sent.
    const text = crypto.randomUUID();
    const { writes, slowWrites } = await writeOffline(phone, given, text);
    await phone.reopen();
    server.traffic();
    const push = await page.evaluate(() => globalThis.bench.push(60_000));
    const pushTraffic = server.traffic();
    await checkArrived(name, given, text);
    await phone.reopen();
    const list = await page.evaluate(() => globalThis.bench.list());
    const heap = await phone.heap();
    return {
      coldPull,
      coldTraffic,
      nothingNew,
      nothingTraffic,
      fiftyNew,
      fiftyTraffic,
      writes,
      slowWrites,
      push,
      pushTraffic,
      list,
      heap,
    };
  });
}

/** The same rows twice over, so that what is sent afterwards is `edits` rows once. */
async function writeOffline({ page, slow }: BenchPhone, given: Measuring, last: string) {
  const { server, edits } = given;
  server.weather('offline');
  const edit = (text: string) =>
    page.evaluate(([count, words]) => globalThis.bench.edit(Number(count), String(words)), [
      edits,
      text,
    ] as const);
  const writes = await edit('quick');
  await slow(4);
  const slowWrites = await edit(last);
  await slow(1);
  server.weather('fine');
  return { writes, slowWrites };
}

async function checkArrived(name: ContestantName, given: Measuring, text: string): Promise<void> {
  const { server, visitor, edits } = given;
  const arrived = await countArrived(server, name, visitor.uid, text);
  if (arrived !== edits) throw new Error(`${name}: ${arrived} of ${edits} edits arrived`);
  await server.sql(
    `update public.bench_row set body = repeat('t', 130) where owner = $1::uuid and body like $2`,
    [visitor.uid, `${text}%`],
  );
}

/** How many rows show this text on the server, in the table that the contestant writes to. */
export async function countArrived(
  server: BenchServer,
  name: ContestantName,
  uid: string,
  text: string,
): Promise<number> {
  const where =
    name === 'ours'
      ? `public.reflection where scope_id = 'user:' || $1`
      : `public.bench_row where owner = $1::uuid`;
  const [row] = await server.sql(`select count(*)::int as n from ${where} and body like $2`, [
    uid,
    `${text}%`,
  ]);
  return Number(row?.['n'] ?? 0);
}
