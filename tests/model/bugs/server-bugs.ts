import type { Mutation, PullAnswer, PushAnswer, PushRequest, PushResult } from '#sync/protocol.ts';
import type { MemoryServer } from '#tests/support/memory/server.ts';
import type { SimServer } from '#tests/support/memory/phone.ts';
import { group } from '#tests/model/histories/server-rules.ts';
import { rowId } from '#lib/row-id.ts';
import type { Bug } from './planted.ts';

type Server = (server: MemoryServer) => Partial<SimServer>;

/** A mistake of the server's: what it answers instead. */
export function serverBug(name: string, shapes: Bug['shapes'], server: Server): Bug {
  const whole = (real: MemoryServer): SimServer => {
    const { push, pull } = server(real);
    return {
      push: push ?? ((uid, request) => real.push(uid, request)),
      pull: pull ?? ((uid, request) => real.pull(uid, request)),
    };
  };
  return { name, shapes, plants: () => ({ server: whole }) };
}

/** Mistakes a server could make. */
export const serverBugs: readonly Bug[] = [
  serverBug('no receipts: a retry is judged again', ['answer', 'note', 'item'], (real) => {
    let calls = 0;
    return {
      push: (uid, request) => {
        calls += 1;
        const own = (id: string) => `${id}/${calls}`;
        return judged(real, uid, {
          request,
          change: (one) => ({ ...one, id: own(one.id) }),
          verdict: (one) => ({ ...one, id: one.id.split('/')[0] ?? '' }),
        });
      },
    };
  }),
  serverBug('the last writer wins: the base is not compared', ['item', 'note'], (real) => ({
    push: (uid, request) =>
      judged(real, uid, {
        request,
        change: (one) => ({ ...one, base: versionOf(real, one) }),
      }),
  })),
  serverBug('a refusal is answered as a conflict', ['note'], (real) => ({
    push: (uid, request) =>
      judged(real, uid, {
        request,
        verdict: ({ id }, one) => ({
          id,
          status: 'conflict',
          current: real.rows.get(nameOf(one)) ?? null,
        }),
        only: 'rejected',
      }),
  })),
  serverBug('a refusal is answered as success', ['note'], (real) => ({
    push: (uid, request) =>
      judged(real, uid, {
        request,
        verdict: ({ id }) => ({ id, status: 'applied', version: 1 }),
        only: 'rejected',
      }),
  })),
  serverBug('an unknown column is acknowledged and dropped', ['behind'], (real) => ({
    push: (uid, request) =>
      judged(real, uid, {
        request,
        verdict: (one, mutation) =>
          one.status === 'rejected' && one.code === '42703'
            ? { id: one.id, status: 'applied', version: versionOf(real, mutation) }
            : one,
      }),
  })),
  serverBug('that it was too much for now is remembered', ['tight'], (real) => {
    const said = new Set<string>();
    return {
      push: (uid, request) =>
        judged(real, uid, {
          request,
          verdict: (one) => {
            if (one.status === 'rejected' && one.code === 'quota') said.add(one.id);
            return said.has(one.id) ? { id: one.id, status: 'rejected', code: 'quota' } : one;
          },
        }),
    };
  }),
  serverBug('nothing is written and yet it says applied', ['item', 'note'], (real) => {
    let pushes = 0;
    return {
      push: (uid, request) => {
        pushes += 1;
        if (pushes % 3 > 0) return real.push(uid, request);
        const results = request.muts.map((one): PushResult => ({
          id: one.id,
          status: 'applied',
          version: versionOf(real, one),
        }));
        return { epoch: real.epoch, uid, results };
      },
    };
  }),
  serverBug('a poisoned change refuses all that travels with it', ['note'], (real) => ({
    push: (uid, request) => {
      const saved = real.save();
      const answer = real.push(uid, request);
      if (!('results' in answer)) return answer;
      if (!answer.results.some((one) => one.status === 'rejected')) return answer;
      real.restore(saved, real.epoch);
      return { status: 503, code: null };
    },
  })),
  serverBug(
    'a number is given out before the row can be read',
    ['item', 'note', 'pages'],
    (real) => {
      let pulls = 0;
      return {
        pull: (uid, request) => {
          const answer = real.pull(uid, request);
          pulls += 1;
          if (!('changes' in answer) || pulls % 3 > 0) return answer;
          return { ...answer, changes: answer.changes.slice(0, -1) };
        },
      };
    },
  ),
  serverBug('the head is told before the page is read to its end', ['pages'], (real) => ({
    pull: (uid, request) => {
      const answer = real.pull(uid, request);
      if (!('scopes' in answer)) return answer;
      const scopes = answer.scopes.map((one) => {
        const seq = real.scopes.get(one.id)?.seq ?? 0;
        return { ...one, cursor: { ...one.cursor, seq } };
      });
      return { ...answer, scopes } satisfies PullAnswer;
    },
  })),
  serverBug('a full read crosses the horizon and starts over', ['pages'], (real) => ({
    pull: (uid, request) => {
      if ('same' in request) return real.pull(uid, request);
      const cursors = request.cursors.map(({ floor: _floor, ...cursor }) => cursor);
      return real.pull(uid, { ...request, cursors });
    },
  })),
  serverBug('a cursor from before the horizon is read on from', ['pages', 'note'], (real) => ({
    pull: (uid, request) => {
      if ('same' in request) return real.pull(uid, request);
      const floor = (scope: string) => real.scopes.get(scope)?.minSeq ?? 0;
      const cursors = request.cursors.map((one) => ({ ...one, floor: floor(one.s) }));
      return real.pull(uid, { ...request, cursors });
    },
  })),
  openingBug('what is withdrawn stays with the group', (write, tbl, row) => {
    if (tbl !== 'opened_assessment' || row['deleted'] !== true) write(tbl, row);
  }),
  openingBug('comments that were kept are opened', (write, tbl, row, real) => {
    const handIn = [...real.rows.values()].find(({ id }) => id === row['hand_in_id']);
    write(tbl, tbl === 'opened_assessment' && handIn ? { ...row, seen: handIn['seen'] } : row);
  }),
  openingBug(
    'the one who hands in is opened before the other has said so',
    (write, tbl, row, real) => {
      write(tbl, row);
      if (tbl !== 'hand_in') return;
      const fields = {
        participation_id: row.scope_id.slice(4),
        hand_in_id: row.id,
        seen: row['seen'],
      };
      const id = rowId('opened_assessment', row.id, group);
      real.write('opened_assessment', { scope_id: group, id, ...fields } as typeof row, null);
    },
  ),
];

type Written = Readonly<Record<string, unknown>> & {
  readonly scope_id: string;
  readonly id: string;
};
type Write = (tbl: string, row: Written) => void;

/** A mistake in what our own machinery writes. */
function openingBug(
  name: string,
  written: (write: Write, tbl: string, row: Written, real: MemoryServer) => void,
): Bug {
  return serverBug(name, ['opened'], (real) => {
    const write = real.write.bind(real);
    real.write = (tbl, row, by) => {
      written((t, one) => write(t, one, by), tbl, row as Written, real);
      return 0;
    };
    return {};
  });
}

interface Judging {
  readonly request: PushRequest;
  readonly change?: (mutation: Mutation) => Mutation;
  readonly verdict?: (result: PushResult, mutation: Mutation) => PushResult;
  readonly only?: PushResult['status'];
}

function judged(real: MemoryServer, uid: string, judging: Judging): object {
  const { request, change = (one) => one, verdict = (one) => one, only } = judging;
  const answer = real.push(uid, { ...request, muts: request.muts.map(change) });
  if (!('results' in answer)) return answer;
  const results = answer.results.map((result, index) => {
    const mutation = request.muts[index];
    const meant = mutation && (only === undefined || result.status === only);
    return meant ? verdict(result, mutation) : result;
  });
  return { ...answer, results } satisfies PushAnswer;
}

function nameOf({ tbl, scope, row }: Mutation): string {
  return `${tbl}/${scope}/${row}`;
}

function versionOf(real: MemoryServer, mutation: Mutation): number {
  return real.rows.get(nameOf(mutation))?.version ?? 0;
}
