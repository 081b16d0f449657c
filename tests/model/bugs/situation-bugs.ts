import type { RowMerged, RowVersions } from '#sync/merge/merge-row.ts';
import type { ResolvePlan } from '#sync/plan-resolve.ts';
import type { PullPlan } from '#sync/plan-pull.ts';
import type { Changes, Plan, Snapshot } from '#sync/ports.ts';
import type { Mutation, PullAnswer, PushAnswer } from '#sync/protocol.ts';
import type { ServerRow } from '#sync/records.ts';
import { isCopy } from '#sync/merge/row-content.ts';
import type { MemoryServer } from '#tests/support/memory/server.ts';
import type { SimServer } from '#tests/support/memory/phone.ts';
import { sync, write, type History, type Step } from '#tests/model/histories/history.ts';
import { group } from '#tests/model/histories/server-rules.ts';
import { stand, type Bug } from './planted.ts';
import { serverBug as server } from './server-bugs.ts';

/** What one phone had read is lost with the restore, and another writes there before it returns. */
function decided(way: number): History {
  const lost: readonly Step[] = [write(0), sync(0), { t: 'restore' }, write(1), sync(1), sync(0)];
  const steps: readonly Step[] = [...lost, { t: 'settle', d: 0, way }];
  return { shape: 'restoreShared', solo: false, steps };
}

const givenUp: History = {
  shape: 'restore',
  solo: false,
  steps: [write(0), sync(0), { t: 'restore' }, sync(0), { t: 'settle', d: 0, way: 2 }],
};

/** Withdrawn on one phone while the other shares what it has changed. */
const editedElsewhere: History = {
  shape: 'copy',
  solo: false,
  steps: [
    write(0),
    { t: 'share', d: 0, row: 0, to: 'group' },
    sync(0),
    sync(1),
    write(1),
    { t: 'close', d: 1, row: 0 },
    { t: 'withdraw', d: 0, row: 0, to: 'self' },
    sync(0),
    sync(1),
  ],
};

const answerTo = stand<[unknown], PushAnswer>((real, body) => {
  const answer = real(body);
  return answer && { ...answer, uid: '00000000-0000-4000-8000-00000000000a' };
});

/** Mistakes that show in one situation only: leaving and coming back, handing in, deciding, other apps. */
export const situationBugs: readonly Bug[] = [
  {
    name: 'a scope that a restored server does not name is purged unseen',
    shapes: ['restoreShared'],
    stands: {
      isUnread: stand<unknown[], boolean>(() => false),
      // its guard in another file asks the same, and so would find nothing to do
      missingDue: stand<unknown[], readonly string[]>(() => []),
      planScopes: stand<[Snapshot, PullAnswer], Plan>((real, snapshot, answer) =>
        real({ ...snapshot, cursors: snapshot.cursors.map(settled) }, answer),
      ),
    },
  },
  {
    name: 'putting back what a restored server lacks writes over what it has',
    shapes: [],
    histories: [decided(0)],
    stands: {
      planResolve: stand<[Snapshot, string, object], ResolvePlan>((real, snapshot, id, how) => {
        const problem = snapshot.problems.find((one) => one.id === id);
        const plan = real(snapshot, id, how);
        const rows = (plan.changes.rows ?? []).map(({ tbl, row }) => ({
          tbl,
          row: { ...row, ...(problem?.kind === 'restored' ? problem.mine : {}) },
        }));
        return withChanges(plan, { rows });
      }),
    },
  },
  {
    name: 'a proposal that is given up stays on the phone',
    shapes: [],
    histories: [givenUp],
    stands: {
      planResolve: stand<unknown[], ResolvePlan>((real, ...args) =>
        withChanges(real(...args), { dropRows: [] }),
      ),
    },
  },
  {
    name: 'a table the app has just learnt is read on from the old cursor',
    shapes: ['older'],
    stands: {
      planPull: stand<unknown[], PullPlan>((real, ...args) => {
        const plan = real(...args);
        const { cursors, tables } = plan.request;
        const first = cursors.filter((one, at) => cursors.findIndex((x) => x.s === one.s) === at);
        const whole = first.map((one) => ({ ...one, tables }));
        return { ...plan, request: { ...plan.request, cursors: whole } };
      }),
    },
  },
  {
    name: 'an edit refused as handed in is not sent when it is open again',
    shapes: ['handIn'],
    stands: {
      planUnlock: stand<unknown[], Plan>(() => ({ changes: {}, reason: 'none' })),
    },
  },
  {
    name: 'a withdrawn copy comes back when it was edited elsewhere',
    shapes: ['copy'],
    histories: [editedElsewhere],
    stands: {
      mergeRow: stand<[RowVersions], RowMerged>((real, versions) => {
        const merged = real(versions);
        const { mine, theirs } = versions;
        if (!isCopy(mine) || mine.deleted || !theirs.deleted) return merged;
        const { scope_id: _s, id: _i, author_id: _a, deleted: _d, version: _n, ...fields } = mine;
        return { ...merged, deleted: false, fields, problem: null };
      }),
    },
  },
  {
    name: 'two versions are known on one phone only',
    shapes: ['answer'],
    plants: () => ({
      store: (store) => ({
        read: (select) => store.read(select),
        update: async (select, plan) =>
          store.update(select, (snapshot) => {
            const decided = plan(snapshot);
            const { newRows = [], rows = [], ...rest } = decided.changes;
            const mine = newRows.map(({ tbl, row }) => ({ tbl, row: { ...row, _d: 0 as const } }));
            return { ...decided, changes: { ...rest, rows: [...rows, ...mine] } };
          }),
      }),
    }),
  },
  {
    name: 'somebody without a name is answered, and the no taken for final',
    shapes: ['note'],
    plants: () => ({ server: anonymousNowAndThen }),
    stands: { parsePushAnswer: answerTo },
  },
  server('a scope one has left is told as deleted rows', ['item'], (real) => ({
    pull: (uid, request) => {
      const answer = real.pull(uid, request);
      const asked = 'cursors' in request && request.cursors.some((one) => one.s === group);
      if (!('scopes' in answer) || !asked || real.isMember(group, uid)) return answer;
      const gone = [...real.rows.values()].filter((row) => row.scope_id === group);
      const q = real.scopes.get(group)?.seq ?? 0;
      const changes = gone.map((row) => ({
        s: group,
        q,
        t: real.rows.has(`meeting/${group}/${row.id}`) ? 'meeting' : 'agenda_item',
        id: row.id,
        row: null,
      }));
      const [one] = answer.scopes;
      const cursor = { seq: q, last: null };
      const scope = { ...one, id: group, tables: request.tables, roles: ['member'], cursor };
      const scopes = [...answer.scopes, { ...scope, reset: null, more: false }];
      return { ...answer, scopes, changes: [...answer.changes, ...changes] };
    },
  })),
  server('a tombstone keeps its text', ['note', 'item'], (real) => ({
    push: (uid, request) => {
      const before = new Map(real.rows);
      const answer = real.push(uid, request);
      for (const [name, row] of real.rows)
        if (row.deleted && before.get(name)?.deleted === false)
          real.rows.set(name, { ...before.get(name), ...keptHead(row) } as never);
      return answer;
    },
  })),
  server('what is handed in takes edits', ['handIn'], (real) => ({
    push: (uid, request) => {
      const handed = [...real.rows].filter(([name]) => name.startsWith('hand_in/'));
      const isEdit = request.muts.every((one) => one.tbl === 'answer');
      if (isEdit) for (const [name] of handed) real.rows.delete(name);
      const answer = real.push(uid, request);
      if (isEdit) for (const [name, row] of handed) real.rows.set(name, row);
      return answer;
    },
  })),
  server('what stands there is handed in, whatever was reviewed', ['handIn'], (real) => ({
    push: (uid, request) => {
      const answers = [...real.rows].filter(([name]) => name.startsWith('answer/'));
      const seen = Object.fromEntries(
        answers.flatMap(([, { statement_id, score = null, comment, deleted }]) =>
          deleted || comment === '' ? [] : [[String(statement_id), { score, comment }]],
        ),
      );
      const muts = request.muts.map((one) =>
        one.tbl === 'hand_in' ? { ...one, patch: { ...one.patch, seen } } : one,
      );
      return real.push(uid, { ...request, muts });
    },
  })),
];

function settled<C extends { readonly sweep: unknown }>(cursor: C): C {
  return { ...cursor, sweep: null };
}

function withChanges<P extends Plan>(plan: P, changes: Partial<Changes>): P {
  return { ...plan, changes: { ...plan.changes, ...changes } };
}

function keptHead({ deleted, version, updated_by, updated_at }: ServerRow) {
  return { deleted, version, updated_by, updated_at };
}

/** Every third call has lost its token on the way. */
function anonymousNowAndThen(real: MemoryServer): SimServer {
  let pushes = 0;
  return {
    pull: (uid, request) => real.pull(uid, request),
    push: (uid, request) => {
      pushes += 1;
      if (pushes % 3 > 0) return real.push(uid, request);
      const no = ({ id }: Mutation) => ({ id, status: 'rejected', code: '42501' });
      return { epoch: real.epoch, uid: 'anon', results: request.muts.map(no) };
    },
  };
}
