import type { RowMerged } from '#sync/merge/merge-row.ts';
import type { AnswerPlan } from '#sync/plan-answer.ts';
import type { CursorsPlan } from '#sync/plan-cursors.ts';
import type { Removing } from '#sync/plan-edit.ts';
import type { PushPlan } from '#sync/plan-push.ts';
import type { RetryPlan } from '#sync/plan-retry.ts';
import { nameOf, type LocalStore, type Plan, type Snapshot } from '#sync/ports.ts';
import type { PullAnswer, PushResult } from '#sync/protocol.ts';
import type { LocalRow } from '#sync/records.ts';
import { sync, write, type History, type Step } from '#tests/model/histories/history.ts';
import { Killed } from '#tests/support/memory/phone.ts';
import type { SimDisk } from '#tests/support/memory/disk.ts';
import { MemoryStore } from '#tests/support/memory/store.ts';
import { stand, type Bug, type Real } from './planted.ts';

const uid = '00000000-0000-4000-8000-00000000000a';

const changed = <P extends Plan>(plan: P, changes: Partial<Plan['changes']>): P => ({
  ...plan,
  changes: { ...plan.changes, ...changes },
});

const sentRows = new Map<string, string>();
const rememberSent = stand<[Snapshot, object], PushPlan>((real, ...args) => {
  const plan = real(...args);
  for (const entry of plan.batch) sentRows.set(entry.mid, nameOf(entry));
  return plan;
});

/** Mistakes the phone could make. */
export const phoneBugs: readonly Bug[] = [
  {
    name: 'the cursor is saved before the rows',
    shapes: ['item', 'note'],
    plants: () => ({ store: cursorFirst() }),
  },
  {
    name: 'a row pulled while its change is under way is dropped',
    shapes: ['race'],
    stands: {
      planPage: stand<unknown[], Plan>((real, ...args) => changed(real(...args), { stash: [] })),
    },
  },
  {
    name: 'an edit made during the flight is cleared by its answer',
    shapes: ['note', 'item'],
    stands: {
      planAnswer: stand<unknown[], AnswerPlan>((real, ...args) => {
        const plan = real(...args);
        const rows = (plan.changes.rows ?? []).map(({ tbl, row }) => ({
          tbl,
          row: { ...row, _d: 0 as const },
        }));
        const keys = rows.map(({ tbl, row }) => ({ tbl, scope_id: row.scope_id, id: row.id }));
        return changed(plan, { rows, bases: [], dropBases: keys });
      }),
    },
  },
  {
    name: 'what was refused is thrown away',
    shapes: ['note'],
    stands: {
      planAnswer: stand<unknown[], AnswerPlan>((real, ...args) => {
        const plan = real(...args);
        const gone = (plan.changes.rows ?? []).filter(({ row }) => row._p !== null);
        const keys = gone.map(({ tbl, row }) => ({ tbl, scope_id: row.scope_id, id: row.id }));
        if (keys.length === 0) return plan;
        return changed(plan, { rows: [], problems: [], dropRows: keys, dropBases: keys });
      }),
    },
  },
  {
    name: 'what is too much for now is given up',
    shapes: ['tight'],
    stands: {
      planAnswer: stand<unknown[], AnswerPlan>((real, ...args) => {
        const plan = real(...args);
        const gone = plan.changes.outbox ?? [];
        if (gone.length === 0) return plan;
        return changed(plan, { outbox: [], dropOutbox: gone, dropBases: gone, dropRows: gone });
      }),
    },
  },
  {
    name: 'a refusal is silent',
    shapes: ['note'],
    stands: {
      planAnswer: stand<unknown[], AnswerPlan>((real, ...args) =>
        changed(real(...args), { problems: [] }),
      ),
    },
  },
  {
    name: 'a retry has a new id and what is written by then',
    shapes: ['note', 'item'],
    stands: {
      planRetry: stand<unknown[], RetryPlan>((real, ...args) => {
        const plan = real(...args);
        return changed(plan, { outbox: [], dropOutbox: plan.changes.outbox ?? [] });
      }),
    },
  },
  {
    name: 'after so many tries a change is dropped',
    shapes: ['note', 'item'],
    stands: {
      planRetry: stand<unknown[], RetryPlan>((real, ...args) => {
        const plan = real(...args);
        const gone = (plan.changes.outbox ?? []).filter((entry) => entry.tries > 1);
        if (gone.length === 0) return plan;
        return changed(plan, { outbox: [], dropOutbox: gone, dropBases: gone, dropRows: gone });
      }),
    },
  },
  {
    name: 'a page of somebody else’s is taken for the answer to a push',
    shapes: ['note'],
    stands: {
      planPush: rememberSent,
      parsePushAnswer: stand<[unknown], object>((real, body) => {
        const results = [...sentRows.keys()].map((id): PushResult => ({
          id,
          status: 'applied',
          version: 1,
        }));
        return body === null ? { epoch: 'epoch-1', uid, results } : real(body);
      }),
    },
  },
  {
    name: 'the answer to an older change settles a newer one',
    shapes: ['note'],
    stands: {
      planPush: rememberSent,
      planAnswer: stand<[Snapshot, readonly PushResult[], object], AnswerPlan>(
        (real, snapshot, results, context) => {
          const taken = results.map((result): PushResult => {
            const entry = snapshot.outbox.get(sentRows.get(result.id) ?? '');
            return entry ? { ...result, id: entry.mid } : result;
          });
          return real(snapshot, taken, context);
        },
      ),
    },
  },
  {
    name: 'a child is sent before its parent',
    shapes: ['family'],
    stands: {
      planPush: stand<unknown[], PushPlan>((real, ...args) => {
        const plan = real(...args);
        return { ...plan, batch: plan.batch.toReversed(), muts: plan.muts.toReversed() };
      }),
    },
  },
  {
    name: 'a revived row is sent without saying that it lives',
    shapes: ['copy'],
    stands: {
      patchOf: stand<[unknown, LocalRow], Record<string, unknown>>((real, base, row) => {
        const { deleted, ...patch } = real(base, row);
        return deleted === true ? { deleted } : patch;
      }),
    },
  },
  {
    name: 'made and deleted: nobody tells the server that may have it',
    shapes: ['note'],
    stands: {
      planRemove: stand<[Removing, object], Plan>((real, removing, context) =>
        real({ ...removing, sent: false }, context),
      ),
    },
  },
  {
    name: 'the losing version of an answer is thrown away',
    shapes: ['answer'],
    stands: { keepAlternatives: stand<unknown[], object>(() => ({ added: [], retired: [] })) },
  },
  {
    name: 'the losing version of a note is thrown away',
    shapes: ['note'],
    stands: {
      mergeRow: stand<unknown[], RowMerged>((real, ...args) => ({
        ...real(...args),
        second: null,
      })),
    },
  },
  {
    name: 'what another wrote is not merged but written over',
    shapes: ['item', 'note'],
    stands: {
      mergeText: stand<[string, string], object>((_real, _base, mine) => ({
        clean: true,
        text: mine,
      })),
    },
  },
  {
    name: 'rows of a scope one has left stay',
    shapes: ['item', 'answer'],
    stands: {
      planScopes: stand<unknown[], Plan>((real, ...args) => changed(real(...args), { purge: [] })),
    },
  },
  {
    name: 'what never got through goes with the scope',
    shapes: ['item', 'answer'],
    stands: {
      planScopes: stand<unknown[], Plan>((real, ...args) =>
        changed(real(...args), { problems: [] }),
      ),
    },
  },
  {
    name: 'a sweep forgets at a kill what it has met',
    shapes: ['pages'],
    plants: () => ({
      opened: (disk) =>
        rewrite(disk, ({ rows }) => ({
          rows: [...rows.values()].map(({ key, row }) => ({
            tbl: key.tbl,
            row: { ...row, _g: 0 },
          })),
        })),
    }),
  },
  {
    name: 'a sweep is forgotten at a kill',
    shapes: [],
    histories: Array.from({ length: 30 }, (_, kill) => sweptAndKilled(kill)),
    plants: () => ({
      opened: (disk) =>
        rewrite(disk, ({ cursors }) => ({
          cursors: [...cursors.values()].map((cursor) => ({ ...cursor, sweep: null })),
        })),
    }),
  },
  {
    name: 'rows that were cleared away stay',
    shapes: ['pages', 'note'],
    stands: {
      planSweep: stand<unknown[], Plan>((real, ...args) =>
        changed(real(...args), { dropRows: [] }),
      ),
    },
  },
  {
    name: 'a restored server goes unnoticed',
    shapes: ['restore', 'restoreShared'],
    stands: {
      planCursors: stand<[Snapshot, PullAnswer], CursorsPlan>((real, ...args) =>
        unnoticed(real, ...args),
      ),
    },
  },
  {
    name: 'a restored answer takes away what the server lacks',
    shapes: ['restore'],
    stands: {
      planCursors: stand<unknown[], CursorsPlan>((real, ...args) => {
        const plan = real(...args);
        if (plan.reason !== 'reset') return plan;
        const cursors = (plan.changes.cursors ?? []).map((one) => ({
          ...one,
          sweep: 'horizon' as const,
        }));
        return changed(plan, { cursors });
      }),
    },
  },
  {
    name: 'a change frozen before a restore keeps its version',
    shapes: ['restoreShared'],
    plants: () => ({ store: keepsFrozen }),
  },
];

const unnoticed = (
  real: Real<[Snapshot, PullAnswer], CursorsPlan>,
  snapshot: Snapshot,
  answer: PullAnswer,
): CursorsPlan => {
  const scopes = answer.scopes.map((scope) => ({ ...scope, reset: null }));
  const meta = { ...snapshot.meta, epoch: answer.epoch };
  return real({ ...snapshot, meta }, { ...answer, scopes });
};

/** The cursor in a transaction of its own, and now and then the phone dies in between. */
function cursorFirst(): (store: LocalStore) => LocalStore {
  let pages = 0;
  return (store) => ({
    read: (select) => store.read(select),
    update: async (select, plan) => {
      const decided = plan(await store.read(select));
      if (decided.reason !== 'complete') return store.update(select, () => decided);
      const { cursors = [], ...rest } = decided.changes;
      await store.update({}, () => ({ changes: { cursors }, reason: 'cursors' }));
      pages += 1;
      if (pages % 4 === 0) throw new Killed();
      return store.update(select, () => ({ ...decided, changes: rest }));
    },
  });
}

function keepsFrozen(store: LocalStore): LocalStore {
  return {
    read: (select) => store.read(select),
    update: async (select, plan) => {
      const { outbox } = await store.read({ unsent: true });
      const decided = await store.update(select, plan);
      if ((decided.changes.unversion ?? []).length > 0)
        await store.update({}, () => ({
          changes: { outbox: [...outbox.values()] },
          reason: 'kept',
        }));
      return decided;
    },
  };
}

function rewrite(
  { store }: SimDisk,
  changes: (state: MemoryStore['state']) => Plan['changes'],
): void {
  if (!(store instanceof MemoryStore)) throw new Error('bugs are planted on maps');
  void store.update({}, () => ({ changes: changes(store.state), reason: 'planted' }));
}

/** A phone that is behind the horizon dies at some await of the full read. */
function sweptAndKilled(kill: number): History {
  const steps: readonly Step[] = [
    write(0),
    sync(0),
    sync(1),
    { t: 'remove', d: 0, row: 0 },
    sync(0),
    { t: 'forget', all: true },
    sync(1, { kill }),
  ];
  return { shape: 'note', solo: false, steps };
}
