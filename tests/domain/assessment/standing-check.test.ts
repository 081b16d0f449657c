import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStanding, remarksOn, type Checked } from '#domain/assessment/standing-check.ts';

const ends = { bottom: 1, top: 3 };
const plain: Checked = {
  score: 2,
  comment: '',
  evidence: '',
  last: null,
  lastEvidence: null,
  handedIn: null,
};
const kinds = (change: Partial<Checked>) =>
  remarksOn({ ...plain, ...change }, ends).map(({ kind }) => kind);

test.each([
  ['nothing', {}, []],
  ['unscored', { score: null }, []],
  ['a 3 without evidence', { score: 3 }, ['topUnknown']],
  ['a 3 with blanks', { score: 3, evidence: '  ' }, ['topUnknown']],
  ['a 3 with evidence', { score: 3, evidence: 'Budgeten, s. 4' }, []],
  ['a 2 without evidence', { score: 2 }, []],
  ['a 1 without comment', { score: 1 }, ['bottomUnsaid']],
  ['a 1 with comment', { score: 1, comment: 'Vi börjar i höst.' }, []],
  ['one step', { score: 2, last: 1 }, []],
  ['two steps up', { score: 3, last: 1, evidence: 'x' }, ['leap']],
  ['two steps down', { score: 1, last: 3, comment: 'x' }, ['leap']],
  ['several', { score: 3, last: 1 }, ['topUnknown', 'leap']],
  ['as it was handed in', { handedIn: { score: 2, comment: '', evidence: '' } }, []],
  [
    'unscored since',
    { score: null, handedIn: { score: 2, comment: '', evidence: '' } },
    ['changed'],
  ],
  [
    'written since',
    { comment: 'Nytt', handedIn: { score: 2, comment: '', evidence: '' } },
    ['changed'],
  ],
] as const)('%s', (_, change, found) => {
  expect(kinds(change)).toEqual(found);
});

test('it says which fields were changed, from what to what, and whose evidence is old', () => {
  expect(
    remarksOn(
      {
        score: 3,
        comment: 'b',
        evidence: '',
        last: 1,
        lastEvidence: { text: 'Planen', occasion: 'Uppstarten' },
        handedIn: { score: 2, comment: 'a', evidence: '' },
      },
      ends,
    ),
  ).toEqual([
    { kind: 'topUnknown', held: 'Uppstarten' },
    { kind: 'leap', from: 1, to: 3, isSaid: true },
    { kind: 'changed', fields: ['score', 'comment'] },
  ]);
});

const text = fc.constantFrom('', ' ', 'ord');
const score = fc.constantFrom(null, 1, 2, 3, 4);
test('each statement either has something or is counted as having nothing', () => {
  const checked = fc.record({
    score,
    comment: text,
    evidence: text,
    last: score,
    lastEvidence: fc.constantFrom(null, { text: 'x', occasion: 'y' }),
    handedIn: fc.option(fc.record({ score, comment: text, evidence: text })),
  });
  fc.assert(
    fc.property(fc.array(checked, { maxLength: 30 }), (all) => {
      const check = checkStanding(all, (one) => one, { bottom: 1, top: 4 });
      const found = (['topUnknown', 'bottomUnsaid', 'leap', 'changed'] as const).flatMap((kind) =>
        check.of(kind),
      );
      expect(found).toHaveLength(check.count);
      expect(new Set(found.map(({ one }) => one)).size + check.without).toBe(all.length);
    }),
  );
});
