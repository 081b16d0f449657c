import { expect, test } from 'vitest';
import { rules } from '#data/local/rules.ts';
import { parsePullAnswer, parsePushAnswer } from '#sync/protocol.ts';
import { pullAnswer, serverRow, scope } from '#tests/support/rows/sync-builders.ts';

const change = { s: scope, q: 1, t: 'note', id: 'r1', row: serverRow() };

test('a well-formed pull is taken as it is', () => {
  const answer = pullAnswer({ changes: [{ ...change, t: 'note' }] });
  expect(parsePullAnswer(JSON.parse(JSON.stringify(answer)), rules)).toEqual(answer);
});

test('whatever else comes is no answer: a portal’s page, a cut-off text, another shape', () => {
  const broken: readonly unknown[] = [
    null,
    '<html>',
    {},
    [],
    { ...pullAnswer(), now: 'soon' },
    { ...pullAnswer(), scopes: undefined },
    { ...pullAnswer(), scopes: [{ id: scope }] },
    pullAnswer({ changes: [{ ...change, q: -1, t: 'note' }] }),
    { ...pullAnswer(), changes: [{ ...change, row: { ...serverRow(), version: '1' } }] },
    { ...pullAnswer(), changes: [{ ...change, row: serverRow({ scope_id: 'org:1' }) }] },
  ];
  for (const body of broken) expect(parsePullAnswer(body, rules), JSON.stringify(body)).toBeNull();
});

test('a table this build does not know is never skipped behind the cursor', () => {
  expect(
    parsePullAnswer({ ...pullAnswer(), changes: [{ ...change, t: 'newer' }] }, rules),
  ).toBeNull();
});

test('the three verdicts are read, also of a change answered twice', () => {
  const results = [
    { id: 'm1', status: 'applied', version: 3, replayed: true },
    { id: 'm2', status: 'conflict', current: serverRow() },
    { id: 'm3', status: 'rejected', code: '42501' },
  ];
  expect(parsePushAnswer({ epoch: 'e', uid: 'anna', results })?.results).toHaveLength(3);
});

test('a verdict without what it needs makes the whole answer worthless', () => {
  for (const result of [
    { id: 'm1', status: 'applied' },
    { id: 'm1', status: 'perhaps' },
  ])
    expect(parsePushAnswer({ epoch: 'e', uid: 'anna', results: [result] })).toBeNull();
});
