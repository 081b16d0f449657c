import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { firstTables } from '#domain/first-tables.ts';
import { tableNames } from '#domain/tables.ts';
import { projectRoot } from '#local/options.ts';

const src = join(projectRoot, 'src');
const fileOf = (from: string, of: string) =>
  relative(src, of.startsWith('#') ? join(src, of.slice(1)) : join(src, dirname(from), of));
const importing = /^(?:import (?!type )|export \{)[^;]*?from '(?<of>[#.][^']+\.tsx?)';/gmu;
const fetching = /\bimport\('(?<of>[#.][^']+\.tsx?)'\)/gu;

/** What `file` names by the pattern, as paths under src. */
function named(file: string, pattern: RegExp): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(pattern)].map(({ groups }) => fileOf(file, groups?.['of'] ?? ''));
}

/** A file with all that it cannot run without. */
function withImports(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...named(file, importing));
  }
  return found;
}

const known = new Set<string>(firstTables.map(({ name }) => name));

/** Tables whose definition the first screen lacks, where files of data name them. */
function lateTables(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => file.startsWith('data/'))
    .flatMap((file) => {
      const code = readFileSync(join(src, file), 'utf8');
      return tableNames
        .filter((tbl) => code.includes(`'${tbl}'`) && !known.has(tbl))
        .map((tbl) => `${tbl} in ${file}`);
    });
}

const first = withImports([
  'app/start/signed-in.tsx',
  'app/wiring.ts',
  'features/home/home-page.tsx',
]);
const allTables = 'domain/rows/know-all-tables.ts';

test('the first screen names no other tables than those whose definitions it brings', () => {
  expect(first).toContain('domain/first-tables.ts');
  expect([...first].filter((file) => file.startsWith('data/')).length).toBeGreaterThan(20);
  expect(first).not.toContain('domain/tables.ts');
  expect(lateTables(first)).toEqual([]);
});

test('what is fetched beside it calls for all tables, or names none of the others', () => {
  const fetched = new Set([...first].flatMap((file) => named(file, fetching)));
  expect(fetched.size).toBeGreaterThan(5);
  const wrong = [...fetched].filter((file) => {
    const needed = withImports([file]);
    const own = [...needed].filter((one) => !first.has(one));
    return lateTables(own).length > 0 && !needed.has(allTables);
  });
  expect(wrong).toEqual([]);
});
