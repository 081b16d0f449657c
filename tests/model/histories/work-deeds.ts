import { getSharing } from '#data/improvement/get-sharing.ts';
import { addCycle, decideCycle, saveCycle, startCycle } from '#data/improvement/save-cycle.ts';
import { addMeasure, saveMeasureValues } from '#data/improvement/save-measure.ts';
import { addWork, fromNothing } from '#data/improvement/save-work.ts';
import { shareWork, withdrawWork } from '#data/improvement/share-work.ts';
import type { WorkSnapshot } from '#domain/improvement/work-snapshot.ts';
import type { TableName } from '#domain/tables.ts';
import { decisions } from '#domain/tables/cycle.ts';
import type { Edit } from '#sync/edit-port.ts';
import { must } from './check-promises.ts';
import type { Step } from './history.ts';
import { group, groupId, org, participationId } from './server-rules.ts';
import type { World } from './world.ts';

/** What two people do with one improvement work: the product's own commands. */

const work = { scope: org, id: '00000000-0000-4000-9000-0000000000c1' };
const measure = { scope: org, id: '00000000-0000-4000-9000-0000000000c2' };
export const workTables = [
  'improvement_work',
  'cycle',
  'measure',
  'measure_value',
  'shared_work',
  'seat_card',
] as const satisfies readonly TableName[];

const make = (tx: Edit) =>
  addWork.body(tx, { id: work.id, participationId, from: fromNothing }, { title: 'Arbete' });

/** Writes in a test what one thinks will happen, or what one saw; the first words make it. */
export async function writeTest(
  tx: Edit,
  id: string,
  at: number,
  change: (before: string) => string,
): Promise<void> {
  await make(tx);
  await addCycle.body(tx, work, id);
  const old = await tx.get('cycle', org, id);
  const field = at === 0 && old?.started_on === null ? 'guess' : 'saw';
  await saveCycle.body(tx, { scope: org, id }, { [field]: change(old?.[field] ?? '') });
}

export async function workOn(
  world: World,
  { d, row, at, deed }: Extract<Step, { readonly t: 'work' }>,
): Promise<void> {
  const [scope, id] = world.place(d, row);
  switch (deed) {
    case 'begin':
      return void (await world.run(d, startCycle, { scope, id }));
    case 'decide':
      return void (await world.run(d, decideCycle, { scope, id }, decisions[at] ?? null));
    case 'figure':
      return world.act(d, workTables, (tx) => typeNumber(tx, d, at));
    case 'share':
      return share(world, d);
    case 'withdraw':
      world.showsWork = false;
      return world.run(d, withdrawWork, work);
  }
}

async function typeNumber(tx: Edit, d: number, at: number): Promise<void> {
  await make(tx);
  const of = { title: 'Minuter', unit: '', people: 'adults', source: '' } as const;
  const fields = { ...of, women_count: null, men_count: null };
  await addMeasure.body(tx, { ...work, measureId: measure.id }, fields);
  const none = { women: null, men: null, total: null };
  const value = { period: `2027-W0${1 + (at % 3)}`, ...none, [d === 0 ? 'women' : 'men']: at };
  await saveMeasureValues.body(tx, measure, [value]);
}

async function share(world: World, d: number): Promise<void> {
  // When it was shared tells which share it was.
  await world.clock.advance(1);
  return world.act(d, workTables, async (tx) => {
    const snapshot = (await getSharing(tx, work, '2027-04-15'))?.snapshot;
    if (!snapshot) return;
    // What is written stands in the work: that its copy has it, too, saves nothing.
    const seen = JSON.parse(
      JSON.stringify(snapshot).replaceAll(/\bt(?=\d)/gu, 's'),
    ) as WorkSnapshot;
    world.pressed.add(sorted(seen));
    world.showsWork = true;
    noteWhatStood(world, tx.at, (await tx.list('shared_work'))[0]?.shared_at);
    await shareWork.body(tx, work, groupId, seen);
  });
}

/** Shared over a copy that the server had: once a colleague has taken that one back, so is this. */
function noteWhatStood({ server, sharedOver }: World, at: string, before: string | undefined) {
  const isSent = server.history.some(({ row }) => row['shared_at'] === before);
  const over = before !== undefined && (isSent || sharedOver.get(before) === true);
  sharedOver.set(at, over);
}

/** What was taken back does not come back by what was shared before, and nothing older takes a newer one's place. */
function checkCopies({ server, sharedOver }: World): void {
  const versions = server.history.filter(({ name }) => name.startsWith('shared_work/'));
  for (const [at, { row }] of versions.entries()) {
    const before = versions[at - 1]?.row;
    if (row.deleted || !before) continue;
    const said = String(row['shared_at']);
    if (before.deleted) must(sharedOver.get(said) !== true, `taken back, and here again: ${said}`);
    else must(said >= String(before['shared_at']), `older than what stood: ${said}`);
  }
}

/** No test began without a guess or was decided about before it began; the group read what somebody had shared. */
export function checkWorks(world: World, solo: boolean): void {
  const { server, pressed, showsWork } = world;
  for (const { name, row } of server.history) {
    if (row.deleted) continue;
    if (name.startsWith('cycle/')) {
      must(row['started_on'] === null || row['guess'] !== '', `begun without a guess: ${name}`);
      must(row['decision'] === null || row['started_on'] !== null, `decided before: ${name}`);
    }
    if (name.startsWith('shared_work/'))
      must(pressed.has(sorted(row['snapshot'])), `nobody shared it so: ${name}`);
  }
  checkCopies(world);
  if (!solo) return;
  const shown = [...server.rows].some(
    ([name, row]) => name.startsWith(`shared_work/${group}/`) && !row.deleted,
  );
  must(shown === showsWork, `its only writer ${showsWork ? 'shared it' : 'took it back'}`);
}

/** The database puts the keys of what it keeps in an order of its own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
