import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { checklists } from '#content/checklist/checklists.ts';

import { makeChecklistMigration } from './checklist-migration.ts';

/**
 * `npm run checklist:migration` writes the migration of every version that has none yet. A file
 * that exists is only compared: a landed migration is append-only, so changed content needs a new
 * version and a new entry in checklists.ts.
 */
for (const { migration, content } of checklists) {
  const file = new URL(`../../../supabase/migrations/${migration}.sql`, import.meta.url);
  const text = makeChecklistMigration(content);
  if (!existsSync(file)) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    throw new Error(
      `${migration}.sql differs from the content of ${content.version_key}: give new words a new version`,
    );
  }
}
