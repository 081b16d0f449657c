import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { replayMigrations } from '#tests/support/sql/replay.ts';
import { migrationTexts } from '#tests/support/sql/texts.ts';
import { describeDatabase } from './describe-database.ts';

/** `npm run now`: replays the migrations and writes what they come to beside this file. */
const here = new URL('./', import.meta.url);
const { ask, close } = await replayMigrations();
const files = await describeDatabase(ask, migrationTexts());
await close();
for (const name of readdirSync(here).filter((one) => one.endsWith('.sql')))
  if (!files.has(name)) rmSync(new URL(name, here));
for (const [name, text] of files) writeFileSync(new URL(name, here), text);
