import { chooseVersion } from '#data/assessment/choose-version.ts';
import { confirmHandIn } from '#data/assessment/confirm-hand-in.ts';
import { handInAssessment } from '#data/assessment/hand-in-assessment.ts';
import { groupVersions } from '#data/assessment/group-versions.ts';
import { listVersions } from '#data/assessment/list-versions.ts';
import { reopenAssessment } from '#data/assessment/reopen-assessment.ts';
import { closingOf } from '#domain/assessment/closing.ts';
import { seenOf } from '#domain/assessment/hand-in.ts';
import type { TableName } from '#domain/tables.ts';
import type { AlternativeRow } from '#domain/tables/alternative.ts';
import type { AnswerRow } from '#domain/tables/answer.ts';
import type { HandInRow } from '#domain/tables/hand-in.ts';
import type { ReopeningRow } from '#domain/tables/reopening.ts';
import type { Stored } from '#sync/edit-port.ts';
import type { LocalRow } from '#sync/records.ts';
import type { World } from './world.ts';
import { assessmentId, org } from './server-rules.ts';
import { must } from './check-promises.ts';

type Found = readonly { readonly tbl: TableName; readonly row: object }[];

/** The joint assessment as it stands on one phone. */
async function closingOn(world: World, d: number) {
  const { rows } = await world.phoneAt(d).disk.dump();
  const of = <R>(tbl: TableName): readonly R[] => livingRows<R>(rows, tbl);
  return {
    answers: of<Stored<AnswerRow>>('answer'),
    versions: of<Stored<AlternativeRow>>('alternative'),
    // Handed in is what has its receipt.
    ...closingOf(
      of<HandInRow & LocalRow>('hand_in').filter((row) => row._d === 0 || row._v > 0),
      of<ReopeningRow>('reopening'),
    ),
  };
}

function livingRows<R>(rows: Found, tbl: TableName): readonly R[] {
  return rows.flatMap((one) =>
    one.tbl === tbl && !(one.row as { deleted: boolean }).deleted ? [one.row as R] : [],
  );
}

/** What is handed in takes no edits: the screen does not offer any. */
export async function isSealedOn(world: World, d: number): Promise<boolean> {
  return (await closingOn(world, d)).closedBy !== null;
}

/** Reads it through: this is what a hand-in later says was seen. */
export async function review(world: World, d: number): Promise<void> {
  world.reviewed.set(d, seenOf((await closingOn(world, d)).answers));
}

/** Hands in what was read through, though the answers may have changed since. */
export async function handIn(world: World, d: number): Promise<void> {
  const { closedBy, next: number, answers } = await closingOn(world, d);
  const seen = world.reviewed.get(d) ?? seenOf(answers);
  if (closedBy !== null) return;
  world.handed.add(JSON.stringify(sorted(seen)));
  await world.run(d, handInAssessment, { scope: org, id: assessmentId, number, seen });
  world.reviewed.delete(d);
}

/** Confirms what was taken in last; the screen offers it once the receipt is here. */
export async function confirm(world: World, d: number): Promise<void> {
  const { rows } = await world.phoneAt(d).disk.dump();
  const [last] = livingRows<HandInRow & LocalRow>(rows, 'hand_in')
    .filter((row) => row._d === 0)
    .toSorted((a, b) => b.number - a.number);
  if (last) await world.run(d, confirmHandIn, last);
}

export async function reopen(world: World, d: number): Promise<void> {
  const { closedBy, next: number } = await closingOn(world, d);
  if (closedBy === null) return;
  await world.run(d, reopenAssessment, { scope: org, id: assessmentId, number });
}

/** Chooses the other version of a disputed answer, or lets it stand; the loser was seen. */
export async function choose(world: World, d: number, other: boolean): Promise<void> {
  const { answers, versions: all } = await closingOn(world, d);
  const disputed = listVersions(world.phoneAt(d), { answers, all, people: [] });
  const of = [...disputed.values()].find((fields) => fields.length > 0) ?? [];
  const chosen = groupVersions(of).find(({ key }) => (key !== 'kept') === other);
  if (!chosen) return;
  const { score, comment } = chosen;
  const values: { score?: number | null; comment?: string } = {};
  if (score) values.score = typeof score.value === 'number' ? score.value : null;
  if (comment) values.comment = String(comment.value ?? '');
  const kept = new Set(String(comment?.value ?? '').match(/t\d+/g));
  // A field that only others wrote twice keeps what stands.
  if (!comment)
    for (const { id, value } of of.flatMap(({ field, versions }) =>
      field === 'comment' ? versions : [],
    ))
      if (id === null) for (const token of String(value).match(/t\d+/g) ?? []) kept.add(token);
  for (const { value } of of.flatMap(({ versions }) => versions))
    for (const token of String(value).match(/t\d+/g) ?? [])
      if (!kept.has(token)) world.dropped.add(token);
  await world.run(d, chooseVersion, org, of, values);
}

/** What was refused because it was handed in has gone when it is open again. */
export async function checkUnlocked({ server, phones }: World): Promise<void> {
  const all = [...server.rows].map(([name, row]) => ({
    tbl: name.split('/')[0] as TableName,
    row,
  }));
  const { closedBy } = closingOf(
    livingRows<HandInRow>(all, 'hand_in'),
    livingRows<ReopeningRow>(all, 'reopening'),
  );
  for (const phone of phones)
    for (const { code, tbl } of (await phone.disk.dump()).problems)
      must(code !== 'locked' || closedBy !== null, `${phone.name}: locked though open: ${tbl}`);
}

/** What was accepted is what stood there, and nothing was changed until it was opened again. */
export function checkHandedIn({ server, handed: seenByThem }: World): void {
  const answers = new Map<string, AnswerRow>();
  const handIns: HandInRow[] = [];
  const reopenings: ReopeningRow[] = [];
  for (const { name, row, mid } of server.history) {
    const isOpen = closingOf(handIns, reopenings).closedBy === null;
    if (name.startsWith('answer/')) {
      must(isOpen || mid === 'machine', `changed after it was handed in: ${name}`);
      answers.set(name, row as unknown as AnswerRow);
    }
    if (name.startsWith('reopening/')) reopenings.push(row as unknown as ReopeningRow);
    if (!name.startsWith('hand_in/')) continue;
    const handed = row as unknown as HandInRow;
    const there = seenOf([...answers.values()].filter((answer) => !answer.deleted));
    must(isOpen, `handed in twice: ${name}`);
    must(
      JSON.stringify(sorted(there)) === JSON.stringify(sorted(handed.seen)),
      `handed in is not what was seen: ${name}`,
    );
    must(seenByThem.has(JSON.stringify(sorted(handed.seen))), `nobody reviewed it so: ${name}`);
    handIns.push(handed);
  }
}

/** Everybody confirmed for themselves, what had been taken in, and none of it was refused. */
export function checkConfirmed({ server, intended }: World): void {
  const taken = new Set<unknown>();
  for (const { name, row } of server.history) {
    if (name.startsWith('hand_in/')) taken.add(row.id);
    if (!name.startsWith('confirmation/')) continue;
    must(taken.has(row['hand_in_id']), `confirmed before it was handed in: ${name}`);
    must(row['seat_id'] === row['author_id'], `confirmed for another: ${name}`);
  }
  for (const name of intended.keys())
    must(!name.startsWith('confirmation/') || server.rows.has(name), `never arrived: ${name}`);
}

/** Two versions stand only where each says something that the other does not. */
export function checkVersions({ server }: World): void {
  for (const row of server.rows.values()) {
    const answer = server.rows.get(`answer/${row.scope_id}/${String(row['row_id'])}`);
    if (row.deleted || !answer || typeof row['value'] !== 'string') continue;
    const stands = new Set(String(answer['comment']).match(/t\d+/g));
    const isNew = (row['value'].match(/t\d+/g) ?? []).some((token) => !stands.has(token));
    must(isNew, `a second version that says nothing new: ${row['value']}`);
  }
}

function sorted(seen: HandInRow['seen']) {
  return Object.entries(seen).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
