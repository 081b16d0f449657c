import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PullAnswer, PullCursor } from '#sync/protocol.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { noteFields, demoWorldOfFile } from '#tests/support/sql/demo.ts';

const world = demoWorldOfFile();

const cursorsOf = (answer: PullAnswer): PullCursor[] =>
  answer.scopes.map(({ id, tables, cursor }) => ({ s: id, tables, ...cursor }));
const scopeOf = (answer: PullAnswer, id: string) => answer.scopes.find((scope) => scope.id === id);

test('a full read in pages goes on past the horizon, until something more is cleared', async () => {
  const { db, who } = world;
  const scope = `user:${world.uid.owner}`;
  const notes = Array.from({ length: 4 }, () =>
    mutation('note', scope, randomUUID(), { patch: noteFields() }),
  );
  await db.push(who.owner, notes);
  const gone = notes[0]?.row;
  const base = Number((await db.pull(who.owner)).changes.find((one) => one.id === gone)?.q);
  const clear = async (row: string | undefined, base: number) => {
    await db.push(who.owner, [
      mutation('note', scope, String(row), { base, patch: { deleted: true } }),
    ]);
    await db.sql(`update app.log set at = at - interval '401 days' where row_id = $1`, [row]);
    await db.sql('select app.clear_old()');
  };
  await clear(gone, base);
  let page = await db.pull(who.owner, { limit: 1 });
  expect(scopeOf(page, scope)?.more).toBe(true);
  page = await db.pull(who.owner, { limit: 1, cursors: cursorsOf(page) });
  expect(scopeOf(page, scope)).toMatchObject({ reset: null, more: true });
  const [second] = page.changes.filter((one) => one.s === scope);
  await clear(second?.id, Number(second?.q));
  page = await db.pull(who.owner, { limit: 1, cursors: cursorsOf(page) });
  expect(scopeOf(page, scope)?.reset).toBe('horizon');
});
