import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoWorld, type DemoWorld, type Relation } from '../../tests/support/sql-demo.ts';
import { probeRelation } from '../../tests/support/sql-matrix.ts';
import { probeSql } from '../../tests/support/sql-probe.ts';
import { readShapes, type TableShape } from '../../tests/support/sql-samples.ts';
import { scopesOfGranvik } from '../../tests/support/sql-targets.ts';

// Every synced table × scope × act × relation, by table access and through the functions, against
// the reviewed file. Tables come from the schema: one without a line fails.

let world: DemoWorld;
let shapes: TableShape[];
beforeAll(async () => {
  world = await openDemoWorld();
  await world.db.pg.exec(probeSql);
  shapes = await readShapes(world.db.sql);
});
afterAll(() => world.db.close());

const file = readFileSync(new URL('authorisation.matrix.txt', import.meta.url), 'utf8');
const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
const [head = [], ...body] = lines.map((line) => line.trim().split(/\s+/));
const relations = head.slice(2) as Relation[];
const matrix = new Map(body.map(([tbl, kind, ...cells]) => [`${tbl} ${kind}`, cells]));

test('the file names every synced table, in scopes that there are, once', () => {
  const named = new Set(body.map(([tbl]) => tbl));
  expect(shapes.map((shape) => shape.tbl).filter((tbl) => !named.has(tbl))).toEqual([]);
  const tables = new Set(shapes.map((shape) => shape.tbl));
  expect([...named].filter((tbl) => !tables.has(tbl ?? ''))).toEqual([]);
  expect(matrix.size).toBe(body.length);
  const kinds = Object.keys(scopesOfGranvik(''));
  expect(body.filter(([, kind]) => !kinds.includes(kind ?? ''))).toEqual([]);
  expect(body.filter((line) => line.length !== head.length)).toEqual([]);
});

test.each(relations)(
  '%s may do what the matrix says, both ways, and nothing else',
  async (relation) => {
    const cells = await probeRelation(world, shapes, relation, (key) => matrix.has(key));
    const index = relations.indexOf(relation);
    const got = [...cells].map(([key, letters]) => `${key} ${letters}`);
    const reviewed = [...cells.keys()].map((key) => `${key} ${matrix.get(key)?.[index] ?? '-'}`);
    expect(got).toEqual(reviewed);
  },
);
