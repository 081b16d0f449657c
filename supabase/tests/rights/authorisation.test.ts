import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoWorld, type DemoWorld } from '#tests/support/sql/demo.ts';
import { probeRelation } from './matrix.ts';
import { probeSql } from './probe.ts';
import { readShapes, type TableShape } from './samples.ts';
import { scopesOfGranvik } from './targets.ts';
import { linesOfMatrix, relationsOfMatrix, reviewedTables } from './reviewed-matrix.ts';

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

const matrix = new Map(linesOfMatrix.map(({ tbl, kind, cells }) => [`${tbl} ${kind}`, cells]));

test('the file names every synced table, in scopes that there are, once', () => {
  const named = new Set(reviewedTables);
  expect(shapes.map((shape) => shape.tbl).filter((tbl) => !named.has(tbl))).toEqual([]);
  const tables = new Set(shapes.map((shape) => shape.tbl));
  expect([...named].filter((tbl) => !tables.has(tbl))).toEqual([]);
  expect(matrix.size).toBe(linesOfMatrix.length);
  const kinds = Object.keys(scopesOfGranvik(''));
  expect(linesOfMatrix.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  const width = relationsOfMatrix.length;
  expect(linesOfMatrix.filter(({ cells }) => cells.length !== width)).toEqual([]);
});

test.each(relationsOfMatrix)(
  '%s may do what the matrix says, both ways, and nothing else',
  async (relation) => {
    const cells = await probeRelation(world, shapes, relation, (key) => matrix.has(key));
    const index = relationsOfMatrix.indexOf(relation);
    const got = [...cells].map(([key, letters]) => `${key} ${letters}`);
    const reviewed = [...cells.keys()].map((key) => `${key} ${matrix.get(key)?.[index] ?? '-'}`);
    expect(got).toEqual(reviewed);
  },
);
