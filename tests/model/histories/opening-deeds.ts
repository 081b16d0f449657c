import { closeForGroup, openForGroup } from '#data/compare/open-for-group.ts';
import { rowId } from '#lib/row-id.ts';
import type { ServerRow } from '#sync/records.ts';
import { mayOpen, openingStands } from '#tests/support/memory/opening.ts';
import type { SimPhone } from '#tests/support/memory/phone.ts';
import { must } from './check-promises.ts';
import {
  assessmentOf,
  group,
  groupId,
  openedGroup,
  participationId,
  sides,
} from './server-rules.ts';
import type { World } from './world.ts';

const sideOf = (d: number) => sides[d] ?? participationId;
const keyOf = (d: number) => ({
  hat: { participationId: sideOf(d), groupId },
  occasionId: participationId,
});

export async function openUp(
  world: World,
  d: number,
  choice: { readonly withComments: boolean; readonly asReady: boolean },
): Promise<void> {
  const { withComments, asReady } = choice;
  world.words.set(sideOf(d), { withComments, asReady });
  await world.run(d, openForGroup, keyOf(d), choice);
}

export async function closeUp(world: World, d: number): Promise<void> {
  if (!world.words.get(sideOf(d))) return;
  world.words.set(sideOf(d), null);
  await world.run(d, closeForGroup, keyOf(d));
}

/** The organisation has handed in, once more than before. */
export function handInElsewhere({ server, handIns }: World, d: number): void {
  const side = sideOf(d);
  const of = assessmentOf(side);
  const number = (handIns.get(side) ?? 0) + 1;
  handIns.set(side, number);
  const scope_id = `org:${side}`;
  const write = (tbl: string, row: Readonly<Record<string, unknown>> & { readonly id: string }) =>
    server.write(tbl, { scope_id, ...row }, null);
  const seen = { [participationId]: { score: 2, comment: `ord ${d} ${number}` } };
  if (number === 1) write('assessment', { id: of, participation_id: side });
  write('hand_in', { id: rowId('hand_in', of, String(number)), assessment_id: of, number, seen });
}

/** No hand-in was ever read by the group before all had said so, and what is withdrawn is read by nobody. */
export function checkOpened({ server, words }: World): void {
  const rows = new Map<string, ServerRow>();
  for (const { name, row } of server.history) {
    rows.set(name, row);
    if (!name.startsWith('opened_assessment/') || row.deleted) continue;
    const stands = openingStands(rows, openedGroup);
    const own = stands.find(({ side }) => side === row['participation_id']);
    must(own?.word !== undefined, `opened without a word: ${name}`);
    must(own?.handIn?.id === row['hand_in_id'], `opened is not what was handed in last: ${name}`);
    const told = JSON.stringify(row['seen']).includes('ord ');
    must(!told || own?.word?.with_comments === true, `comments that were kept: ${name}`);
    must(
      mayOpen(stands) || (own?.word !== undefined && wasOpen(server.history, name, row)),
      `opened before all had said so: ${name}`,
    );
  }
  for (const { side, word, handIn } of openingStands(rows, openedGroup)) {
    const open = [...rows].filter(
      ([name, row]) =>
        name.startsWith('opened_assessment/') && row['participation_id'] === side && !row.deleted,
    );
    must(word !== undefined || open.length === 0, `withdrawn, yet read: ${side}`);
    const isDue = word && handIn && mayOpen(openingStands(rows, openedGroup));
    must(!isDue || open.length === 1, `all have said so, yet not read: ${side}`);
    if (!words.has(side)) continue;
    const meant = words.get(side) ?? null;
    const stands = word && { withComments: word.with_comments, asReady: word.as_ready };
    must(
      JSON.stringify(stands ?? null) === JSON.stringify(meant),
      `not as its organisation said: ${side}`,
    );
  }
}

/** It stood open until just now: only its comments come or go. */
function wasOpen(history: World['server']['history'], name: string, row: ServerRow): boolean {
  const before = history.filter((one) => one.name === name && one.row.version < row.version);
  const last = before.at(-1)?.row;
  if (last === undefined || !last.deleted) return last !== undefined;
  return last.version === row.version - 1 && before.at(-2)?.row.deleted === false;
}

/** After a sync nothing that has been withdrawn stands on the phone. */
export async function checkHidden({ server }: World, phone: SimPhone): Promise<void> {
  const { rows } = await phone.disk.dump();
  for (const { tbl, row } of rows) {
    if (tbl !== 'opened_assessment' || row.deleted) continue;
    const there = server.rows.get(`${tbl}/${group}/${row.id}`);
    must(there !== undefined && !there.deleted, `${phone.name}: still reads what was withdrawn`);
  }
}
