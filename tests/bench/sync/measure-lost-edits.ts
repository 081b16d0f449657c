import type { ContestantName } from './build-pages.ts';
import { countArrived, type Measuring } from './measure-phone.ts';
import { withPhone } from './phone.ts';

/** What became of twenty edits made without network; the rest of each number is what is missing. */
export interface LostEdits {
  /** One of them is refused by the database: how many of the other nineteen never arrived. */
  readonly lostBesidePoison: number;
  /** And does the phone still show the refused text? */
  readonly poisonKept: boolean;
  /** The answers to the first sending were lost: how many texts are missing on the server after. */
  readonly lostWithAnswers: number;
  /** What others shared with the person and still lies on the phone after access was lost. */
  readonly leftAfterRemoval: number;
}

const troubleEdits = 20;
const troubleRows = 200;
const patienceMs = 15_000;
/** Ours goes at the second answer that does not name the scope, a minute after the first. */
const secondAnswerMs = 65_000;

/** Small on purpose: what is counted is rows, not time. */
export async function measureLostEdits(name: ContestantName, given: Measuring): Promise<LostEdits> {
  const { server, visitor } = given;
  return withPhone(server, visitor, name, async (phone) => {
    const { page } = phone;
    const push = () => page.evaluate((limit) => globalThis.bench.push(limit), patienceMs);
    const edit = async (text: string) => {
      server.weather('offline');
      await page.evaluate(([count, words]) => globalThis.bench.edit(Number(count), String(words)), [
        troubleEdits,
        text,
      ] as const);
      await phone.reopen();
    };
    await page.evaluate((count) => globalThis.bench.pullAll(count), troubleRows);

    await edit('answer');
    server.weather('answersLost');
    await push();
    server.weather('fine');
    await phone.reopen();
    await push();
    const lostWithAnswers =
      troubleEdits - (await countArrived(server, name, visitor.uid, 'answer'));

    await edit('poison');
    server.weather('fine');
    await refuseOne(given, true);
    await push();
    const lostBesidePoison =
      troubleEdits - 1 - (await countArrived(server, name, visitor.uid, 'poison'));
    const shown = await page.evaluate(() => globalThis.bench.countText('poison 3'));
    await refuseOne(given, false);

    await removeAccess(given);
    const pullNew = () => page.evaluate(() => globalThis.bench.pullNew()).catch(() => null);
    await pullNew();
    if (name === 'ours') await page.waitForTimeout(secondAnswerMs);
    await pullNew();
    const leftAfterRemoval = await page.evaluate(() => globalThis.bench.countShared());
    return { lostBesidePoison, poisonKept: shown > 0, lostWithAnswers, leftAfterRemoval };
  });
}

/** A rule of the database that one of the twenty texts breaks, in both tables. */
async function refuseOne({ server }: Measuring, on: boolean): Promise<void> {
  for (const table of ['reflection', 'bench_row'])
    await server.sql(
      on
        ? `alter table public.${table} add constraint bench_poison check (body <> 'poison 3') not valid`
        : `alter table public.${table} drop constraint bench_poison`,
    );
}

/** The person no longer belongs: the policies give nothing of the others' any more. */
async function removeAccess({ server, visitor }: Measuring): Promise<void> {
  await server.sql(`delete from app.scope_member where user_id = $1::uuid and role <> 'self'`, [
    visitor.uid,
  ]);
  await server.sql(`update public.bench_row set owner = gen_random_uuid() where owner = $1::uuid`, [
    visitor.uid,
  ]);
}
