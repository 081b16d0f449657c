import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { makeChecklistMigration } from '#content/build/checklist-migration.ts';
import { checklists } from '#content/checklist/checklists.ts';
import { core2026 } from '#content/checklist/core-2026.ts';
import { rowId } from '#lib/row-id.ts';

const folder = new URL('../../../supabase/migrations/', import.meta.url);

describe('the migration of a checklist version', () => {
  test.each(checklists.map((one) => [one.migration, one] as const))(
    '%s is exactly what the content says',
    (migration, { content }) => {
      expect(readFileSync(new URL(`${migration}.sql`, folder), 'utf8')).toBe(
        makeChecklistMigration(content),
      );
    },
  );
  test('every migration that seeds a checklist is known to the content', () => {
    const seeds = readdirSync(folder).filter((name) => name.endsWith('_checklist.sql'));
    const seeding = seeds.filter((name) => name.includes('_seed_'));
    expect(seeding).toEqual(checklists.map((one) => `${one.migration}.sql`));
  });
  test('gives every row the id its natural key says', () => {
    const text = makeChecklistMigration(core2026);
    expect(text).toContain(rowId('checklist_version', core2026.version_key));
    for (const { code } of core2026.statements) {
      expect(text).toContain(`'${rowId('statement', core2026.version_key, code)}', '${code}'`);
    }
  });
  test('keeps a quote inside a text', () => {
    const [first] = core2026.statements;
    if (!first) throw new Error('no statements');
    const text = makeChecklistMigration({
      ...core2026,
      statements: [{ ...first, text: "Nämnden har 'sagt' ja." }],
    });
    expect(text).toContain("'Nämnden har ''sagt'' ja.'");
  });
});
