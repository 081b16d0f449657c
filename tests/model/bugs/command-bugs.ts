import { noteCopy } from '#domain/note-copy.ts';
import type { Edit } from '#sync/edit-port.ts';
import type { RowMerged, RowVersions } from '#sync/merge/merge-row.ts';
import type { ServerRow } from '#sync/records.ts';
import type { SimServer } from '#tests/support/memory/phone.ts';
import type { MemoryServer } from '#tests/support/memory/server.ts';
import { sync, write, type History, type Step } from '#tests/model/histories/history.ts';
import { stand, type Bug } from './planted.ts';
import { serverBug } from './server-bugs.ts';

const copy = (...steps: readonly Step[]): History => ({ shape: 'copy', solo: false, steps });

const work = (d: number, deed: 'share' | 'withdraw'): Step => ({
  t: 'work',
  d,
  row: 0,
  at: 0,
  deed,
});
/** A copy is shared anew on one phone, without network, while a colleague takes it back. */
const sharedMeanwhile: History = {
  shape: 'works',
  solo: false,
  steps: [
    write(0),
    work(0, 'share'),
    sync(0),
    sync(1),
    work(1, 'share'),
    work(0, 'withdraw'),
    sync(0),
    sync(1),
  ],
};

/** Whoever confirms does it for everybody who has a seat there. */
const forEverybody = stand<[Edit, object], Promise<void>>((real, tx, handIn) =>
  real({ ...tx, list: (tbl) => tx.list(tbl) }, handIn),
);

/** Mistakes in the commands themselves. */
export const commandBugs: readonly Bug[] = [
  {
    name: 'a note that is withdrawn stays with the organisation',
    shapes: ['copy'],
    stands: {
      withdrawNote: stand<[Edit, object], Promise<void>>((real, tx, input) => {
        const remove: Edit['remove'] = (tbl, scope, id) =>
          scope.startsWith('org:') ? Promise.resolve() : tx.remove(tbl, scope, id);
        return real({ ...tx, remove }, input);
      }),
    },
  },
  {
    name: 'an emptied text is published when the editor is left',
    shapes: ['copy'],
    stands: {
      shareChanges: stand<[Edit, string], Promise<void>>(async (_real, tx, id) => {
        const original = await tx.get('note', `user:${tx.uid}`, id);
        if (!original) return;
        for (const one of await tx.list('note', { index: 'origin', equals: id }))
          await tx.put('note', one.scope_id, one.id, noteCopy(original));
      }),
    },
  },
  {
    name: 'Ångra writes over what was written elsewhere meanwhile',
    shapes: ['copy'],
    histories: [
      copy(write(0), sync(0), sync(1), { t: 'remove', d: 0, row: 0 }, write(1), sync(1), sync(0), {
        t: 'undo',
        d: 0,
      }),
    ],
    stands: {
      restoreNote: stand<[Edit, object], Promise<void>>((real, tx, removed) =>
        real({ ...tx, get: () => Promise.resolve(undefined) }, removed),
      ),
    },
  },
  {
    name: 'opening again keeps what was said before about waiting',
    shapes: ['opened'],
    stands: {
      openForGroup: stand<[Edit, object, object], Promise<void>>((real, tx, of, choice) => {
        const put: Edit['put'] = async (tbl, scope, id, fields) => {
          const old = await tx.get('opening', scope, id);
          const said = old ? { as_ready: old.as_ready } : {};
          await tx.put(tbl, scope, id, { ...fields, ...said });
        };
        return real({ ...tx, put }, of, choice);
      }),
    },
  },
  {
    name: 'a test begins though nobody has said what will happen',
    shapes: ['works'],
    stands: {
      startCycle: stand<[Edit, object], Promise<boolean>>((real, tx, at) => {
        const get: Edit['get'] = async (tbl, scope, id) => {
          const row = await tx.get(tbl, scope, id);
          return row && { ...row, guess: 'Något' };
        };
        return real({ ...tx, get }, at);
      }),
    },
  },
  {
    name: 'what one saw takes the place of what the other saw',
    shapes: ['works'],
    stands: {
      mergeRow: stand<[RowVersions], RowMerged>((real, of) =>
        real({ ...of, rule: { ...of.rule, fields: {} } }),
      ),
    },
  },
  {
    name: 'shared anew, the group goes on reading what it read of the tests',
    shapes: ['works'],
    stands: {
      shareWork: stand<[Edit, object, string, object], Promise<void>>((real, tx, ...of) => {
        const put: Edit['put'] = async (tbl, scope, id, fields) => {
          const old = (await tx.get('shared_work', scope, id))?.snapshot;
          const snapshot = { ...old, ...of[2], ...(old ? { cycles: old.cycles } : {}) };
          await tx.put(tbl, scope, id, { ...fields, snapshot });
        };
        return real({ ...tx, put }, ...of);
      }),
    },
  },
  {
    name: 'a copy that a colleague has taken back is shown again by what was shared before',
    shapes: ['works'],
    histories: [sharedMeanwhile],
    stands: {
      mergeRow: stand<[RowVersions], RowMerged>((real, of) =>
        real({ ...of, rule: { ...of.rule, isCopy: false } }),
      ),
    },
  },
  {
    name: 'an older copy takes the place of a newer one',
    shapes: ['works'],
    stands: {
      mergeRow: stand<[RowVersions], RowMerged>((real, of) =>
        real({ ...of, rule: { ...of.rule, latestBy: '' } }),
      ),
    },
  },
  {
    name: 'a work that is taken back stays with the group',
    shapes: ['works'],
    stands: {
      withdrawWork: stand<[Edit, object], Promise<void>>((real, tx, at) =>
        real({ ...tx, remove: () => Promise.resolve() }, at),
      ),
    },
  },
  {
    name: 'one confirms for everybody in the organisation',
    shapes: ['handIn'],
    stands: { confirmHandIn: forEverybody },
  },
  {
    ...serverBug('and a server that does not ask whose seat it is', ['handIn'], unaskedSeats),
    stands: { confirmHandIn: forEverybody },
  },
];

/** All seats are the caller's, as long as the call lasts. */
function unaskedSeats(real: MemoryServer): Partial<SimServer> {
  return {
    push: (uid, request) => {
      const cards = [...real.rows].filter(([name]) => name.startsWith('seat_card/'));
      for (const [name, card] of cards) real.rows.set(name, { ...card, user_id: uid } as ServerRow);
      const answer = real.push(uid, request);
      for (const [name, card] of cards) real.rows.set(name, card);
      return answer;
    },
  };
}
