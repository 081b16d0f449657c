import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  doneBy,
  nothing,
  planImport,
  planUndo,
  type Standing,
} from '#domain/spreadsheet/plan-import.ts';
import type { ListRow, Said } from '#domain/spreadsheet/read-list.ts';

const row = (said: Partial<Said>, statementId = 's'): ListRow => ({
  kind: 'read',
  row: 7,
  text: 'Politiskt beslut',
  statementId,
  how: 'code',
  said: { ...nothing, ...said },
});
const one = (said: Partial<Said>, was: Partial<Standing>) =>
  planImport([row(said)], () => ({ ...nothing, ...was })).rows[0];

test.each<readonly [what: string, said: Partial<Said>, was: Partial<Standing>, kind: string]>([
  ['a score where none is', { score: 2 }, {}, 'new'],
  ['a comment beside a score that stands', { score: 2, comment: 'a' }, { score: 2 }, 'new'],
  ['another score', { score: 3 }, { score: 2 }, 'changed'],
  [
    'the same score, another comment',
    { score: 2, comment: 'b' },
    { score: 2, comment: 'a' },
    'changed',
  ],
  ['the same', { score: 2, comment: 'a' }, { score: 2, comment: 'a', evidence: 'e' }, 'same'],
  ['nothing where nothing is', {}, {}, 'same'],
  ['nothing where something is', {}, { score: 2 }, 'skipped'],
])('%s', (_, said, was, kind) => {
  expect(one(said, was)?.kind).toBe(kind);
});

test('an empty cell takes nothing away', () => {
  expect(one({ score: 3 }, { score: 2, comment: 'a' })).toMatchObject({
    changes: [{ field: 'score', was: 2, is: 3 }],
  });
});

/** Answers as a phone holds them. */
function phone(start: ReadonlyMap<string, Standing>) {
  const now = new Map(start);
  const standing = (id: string) => now.get(id) ?? nothing;
  return {
    standing,
    set: (id: string, change: Partial<Standing>) => now.set(id, { ...standing(id), ...change }),
    all: () => ['a', 'b', 'c'].map(standing),
  };
}
const said = fc.record({
  score: fc.constantFrom(null, 1, 2, 3),
  comment: fc.constantFrom('', 'x', 'y'),
  evidence: fc.constantFrom('', 'z'),
});
const answers = fc.tuple(said, said, said);
const asMap = (all: readonly Said[]) =>
  new Map(['a', 'b', 'c'].map((id, at) => [id, all[at] ?? nothing]));

test('the same file again changes nothing; undoing gives back what stood, but for what was changed since', () => {
  fc.assert(
    fc.property(answers, answers, fc.option(said), (before, file, later) => {
      const local = phone(asMap(before));
      const rows = file.map((one, at) => row(one, ['a', 'b', 'c'][at]));
      const done = doneBy(planImport(rows, local.standing));
      for (const { statementId, changes } of done)
        for (const { field, is } of changes) local.set(statementId, { [field]: is });
      expect(doneBy(planImport(rows, local.standing))).toEqual([]);
      const meanwhile = later ? { ...local.standing('a'), ...later } : local.standing('a');
      local.set('a', meanwhile);
      for (const { statementId, changes } of planUndo(done, local.standing).restore)
        for (const { field, was } of changes) local.set(statementId, { [field]: was });
      const [a, ...others] = local.all();
      expect(others).toEqual(before.slice(1));
      const imported = asMap(before.map((one, at) => ({ ...one, ...given(file[at]) }))).get('a');
      for (const field of ['score', 'comment', 'evidence'] as const)
        expect(a?.[field]).toBe(
          meanwhile[field] === imported?.[field] ? before[0][field] : meanwhile[field],
        );
    }),
  );
});

const given = (one: Said | undefined) =>
  Object.fromEntries(
    Object.entries(one ?? {}).filter(([, value]) => value !== null && value !== ''),
  );
