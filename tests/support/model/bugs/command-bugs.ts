import { noteCopy } from '#domain/note-copy.ts';
import type { Edit } from '#sync/edit-port.ts';
import { goodLine, type History, type Step } from '../history.ts';
import { stand, type Bug } from './planted.ts';

const sync = (d: number): Step => ({ t: 'sync', d, line: goodLine });
const write = (d: number): Step => ({ t: 'write', d, row: 0, at: 0 });
const copy = (...steps: readonly Step[]): History => ({ shape: 'copy', solo: false, steps });

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
];
