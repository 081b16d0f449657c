import { scopeId } from '#domain/scope.ts';
import {
  doneBy,
  nothing,
  planImport,
  planUndo,
  type CellChange,
  type Done,
  type ImportPlan,
  type Standing,
} from '#domain/spreadsheet/plan-import.ts';
import type { ListRow } from '#domain/spreadsheet/read-list.ts';
import { equal } from '#lib/equal.ts';
import { rowId } from '#lib/row-id.ts';
import type { Edit } from '#sync/edit-port.ts';
import { command } from '#data/local/command.ts';
import { addressOf, isSealed, type ImportOf } from './import-address.ts';

export type ImportOutcome =
  | { readonly ok: true; readonly plan: ImportPlan }
  /** What is handed in takes no edit. */
  | { readonly ok: false; readonly reason: 'handedIn' }
  /** Somebody has changed something since the preview: this is what it would do now. */
  | { readonly ok: false; readonly reason: 'changed'; readonly plan: ImportPlan };

export interface ImportWish {
  readonly of: ImportOf;
  readonly rows: readonly ListRow[];
  /** What was looked at; null only looks. */
  readonly accepted: ImportPlan | null;
}

const tables = ['assessment', 'answer', 'own_answer', 'hand_in', 'reopening'] as const;

/** Looks, and saves what was looked at: the preview is this very function, stopped before it writes. */
export const importAnswers = command(
  tables,
  async (tx, { of, rows, accepted }: ImportWish): Promise<ImportOutcome> => {
    if (await isSealed(tx, of)) return { ok: false, reason: 'handedIn' };
    const standing = await readStanding(tx, of);
    const plan = planImport(rows, standing);
    if (accepted === null) return { ok: true, plan };
    if (!equal(plan, accepted)) return { ok: false, reason: 'changed', plan };
    await write(tx, of, doneBy(plan));
    return { ok: true, plan };
  },
);

export type UndoOutcome =
  | { readonly ok: true; readonly restored: number; readonly kept: number }
  | { readonly ok: false; readonly reason: 'handedIn' };

/** Gives back what stood before; what has been changed since stays. */
export const undoImport = command(
  tables,
  async (tx, of: ImportOf, done: readonly Done[]): Promise<UndoOutcome> => {
    if (await isSealed(tx, of)) return { ok: false, reason: 'handedIn' };
    const { restore, kept } = planUndo(done, await readStanding(tx, of));
    const back = restore.map(({ statementId, changes }) => ({
      statementId,
      changes: changes.map(({ field, was, is }) => ({ field, was: is, is: was })),
    }));
    await write(tx, of, back);
    return { ok: true, restored: restore.length, kept };
  },
);

async function readStanding(tx: Edit, of: ImportOf) {
  const rows = of.target === 'joint' ? await listJoint(tx, of) : await listOwn(tx, of);
  const byStatement = new Map(
    rows.map(({ statement_id, score, comment, evidence = '' }) => [
      statement_id,
      { score, comment, evidence },
    ]),
  );
  return (statementId: string): Standing => byStatement.get(statementId) ?? nothing;
}

async function listJoint(tx: Edit, of: ImportOf) {
  const { scope, id } = addressOf(of);
  const rows = await tx.list('answer', { index: 'assessment_id', equals: id });
  return rows.filter((row) => row.scope_id === scope);
}

async function listOwn(tx: Edit, of: ImportOf) {
  const scope = scopeId('user', tx.uid);
  const rows = await tx.list('own_answer', { index: 'occasion_id', equals: of.occasionId });
  return rows.filter(
    (row) => row.scope_id === scope && row.participation_id === of.participationId,
  );
}

async function write(tx: Edit, of: ImportOf, done: readonly Done[]): Promise<void> {
  if (of.target === 'joint' && done.length > 0) await beginAssessment(tx, of);
  for (const { statementId, changes } of done) {
    const fields = Object.fromEntries(changes.map(({ field, is }: CellChange) => [field, is]));
    await (of.target === 'joint'
      ? putJoint(tx, of, statementId, fields)
      : putOwn(tx, of, statementId, fields));
  }
}

async function beginAssessment(tx: Edit, of: ImportOf): Promise<void> {
  const { scope, id } = addressOf(of);
  if (await tx.get('assessment', scope, id)) return;
  await tx.put('assessment', scope, id, {
    participation_id: of.participationId,
    occasion_id: of.occasionId,
    checklist_version_id: of.versionId,
  });
}

type NewFields = Partial<Standing>;

async function putJoint(tx: Edit, of: ImportOf, statementId: string, fields: NewFields) {
  const { scope, id: assessment } = addressOf(of);
  const id = rowId('answer', assessment, statementId);
  const old = await tx.get('answer', scope, id);
  await tx.put('answer', scope, id, {
    assessment_id: assessment,
    statement_id: statementId,
    score: old?.score ?? null,
    comment: old?.comment ?? '',
    ...fields,
  });
}

async function putOwn(tx: Edit, of: ImportOf, statementId: string, fields: NewFields) {
  const { participationId, occasionId } = of;
  const scope = scopeId('user', tx.uid);
  const id = rowId('own_answer', tx.uid, participationId, occasionId, statementId);
  const old = await tx.get('own_answer', scope, id);
  await tx.put('own_answer', scope, id, {
    participation_id: participationId,
    occasion_id: occasionId,
    statement_id: statementId,
    score: old?.score ?? null,
    comment: old?.comment ?? '',
    origin: null,
    ...fields,
  });
}
