import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replayMigrations } from '#tests/support/sql/replay.ts';
import { migrationTexts } from '#tests/support/sql/texts.ts';
import { describeDatabase } from '../../now/describe-database.ts';

const folder = new URL('../../now/', import.meta.url);

test('supabase/now is what the migrations come to: else `npm run now`', async () => {
  const { ask, close } = await replayMigrations();
  const files = await describeDatabase(ask, migrationTexts());
  await close();
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  expect(names.toSorted(), 'run: npm run now').toEqual([...files.keys()].toSorted());
  const stale = names.filter(
    (name) => readFileSync(new URL(name, folder), 'utf8') !== files.get(name),
  );
  expect(stale, 'run: npm run now').toEqual([]);
});

const conjured = () => Promise.resolve([{ key: 'function app.conjured', text: '' }]);
test('a function that no migration creates by name has no place, and is told', async () => {
  await expect(describeDatabase(conjured, migrationTexts())).rejects.toThrow('app.conjured');
});
