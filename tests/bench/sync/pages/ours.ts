import { edit } from '#data/local/edit.ts';
import { makeLocal } from '#data/local/open-local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { makeStore } from '#data/local/store.ts';
import { makeTransport } from '#data/remote/transport.ts';
import { rowId } from '#lib/row-id.ts';
import { Loop } from '#sync/loop.ts';
import { rowName, shown, timed, until } from './contestant.ts';

const { uid, email } = globalThis.visitor;
const scope = `user:${uid}`;

const hooks = { poke: () => undefined, syncNow: () => Promise.resolve('waiting' as const) };
const opened = makeLocal({ uid, email }, hooks).then((local) => {
  const engine = new Loop({
    store: makeStore(local.db),
    transport: makeTransport(uid),
    clock: { now: () => Date.now(), after: () => () => undefined },
    ids: { next: () => crypto.randomUUID(), random: () => Math.random() },
    lock: { run: (_wait, body) => body() },
    uid,
    device: local.device,
    onError: (error) => reportError(error),
  });
  return { local, engine };
});

async function sync() {
  return (await opened).engine.syncNow();
}

async function stored() {
  const { local } = await opened;
  return listVisible(local.db, 'reflection');
}

globalThis.bench = {
  pullAll: (rows) =>
    timed(async () => {
      await sync();
      if ((await stored()).length < rows) throw new Error('Rows are missing');
    }),
  pullNew: () => timed(sync),
  edit: async (count, text) => {
    const { local } = await opened;
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = rowId('reflection', uid, rowName(index));
      times.push(
        await timed(() =>
          edit(local, ['reflection'], (tx) =>
            tx.put('reflection', scope, id, { body: `${text} ${index}` }),
          ),
        ),
      );
    }
    return times;
  },
  push: (limit) =>
    timed(() =>
      until(async () => {
        await sync();
        const { local } = await opened;
        return (await local.db.base.count()) + (await local.db.outbox.count()) === 0;
      }, limit),
    ),
  list: () =>
    timed(async () => {
      const { local } = await opened;
      await readTogether(local, () =>
        local.db.rows('reflection').where('scope_id').equals(scope).limit(shown).toArray(),
      );
    }),
  countShared: async () => {
    const { db } = (await opened).local;
    const isShared = ({ scope_id }: { readonly scope_id: string }) =>
      /^(org|group):/u.test(scope_id);
    const tables = [db.rows('seat_card'), db.rows('meeting'), db.rows('agenda_item')];
    const counts = await Promise.all(tables.map((table) => table.filter(isShared).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  },
  countText: async (text) => (await stored()).filter(({ body }) => body.startsWith(text)).length,
};
