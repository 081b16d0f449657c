import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '#data/local/rules.ts';
import { mergeRow } from '#sync/merge/merge-row.ts';
import { ownFields } from '#sync/merge/row-content.ts';
import type { ServerRow } from '#sync/records.ts';
import { serverRow } from '#tests/support/rows/sync-builders.ts';

const note = (body: string, more: object = {}) =>
  serverRow({ kind: 'note', body, shared: [], origin: null, ...more });
const answer = (score: number | null, comment = '', more: object = {}) =>
  serverRow({ score, comment, ...more });
const gone = serverRow({ deleted: true, version: 2 });

const fields = fc.record({
  score: fc.option(fc.nat(3)),
  comment: fc.constantFrom('', 'a', 'a\nb', 'b'),
});
const tables = fc.constantFrom('note' as const, 'own_answer' as const, 'answer' as const);

test('merge(b, b, x) = x, merge(b, x, x) = x, merge(b, x, b) = x', () => {
  fc.assert(
    fc.property(tables, fields, fields, (tbl, base, other) => {
      const [b, x] = [serverRow(base), serverRow(other)];
      expect(mergeRow({ rule: rules.tables[tbl], base: b, mine: b, theirs: x }).fields).toEqual(
        ownFields(x),
      );
      expect(mergeRow({ rule: rules.tables[tbl], base: b, mine: x, theirs: x }).fields).toEqual(
        ownFields(x),
      );
      expect(mergeRow({ rule: rules.tables[tbl], base: b, mine: x, theirs: b }).fields).toEqual(
        ownFields(x),
      );
    }),
  );
});

test('a clean merge is the same from both sides', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, one, other) => {
      const [b, x, y] = [serverRow(base), serverRow(one), serverRow(other)];
      const left = mergeRow({ rule: rules.tables.answer, base: b, mine: x, theirs: y });
      const right = mergeRow({ rule: rules.tables.answer, base: b, mine: y, theirs: x });
      if (left.alternatives.length === 0) expect(left.fields).toEqual(right.fields);
    }),
  );
});

test('two texts of one note that meet become two entries, mine shared with nobody', () => {
  const merged = mergeRow({
    rule: rules.tables.note,
    base: note('kl 10', { shared: ['org:1'] }),
    mine: note('kl 10.15', { shared: ['org:1'], kind: 'decision' }),
    theirs: note('kl 10.30', { shared: ['org:1'] }),
  });
  expect(merged.fields).toMatchObject({ body: 'kl 10.30', kind: 'note', shared: ['org:1'] });
  expect(merged.second).toMatchObject({ body: 'kl 10.15', kind: 'decision', shared: [] });
});

test('a disputed score of the organisation keeps theirs and puts mine beside it', () => {
  const merged = mergeRow({
    rule: rules.tables.answer,
    base: answer(1),
    mine: answer(2),
    theirs: answer(3),
  });
  expect(merged.fields).toMatchObject({ score: 3 });
  expect(merged.alternatives).toEqual([{ field: 'score', value: 2 }]);
});

test('edit wins over delete, whichever side deleted', () => {
  const base = note('a');
  const mineGone = { ...base, deleted: true };
  const told = mergeRow({ rule: rules.tables.note, base, mine: mineGone, theirs: note('b') });
  expect(told).toMatchObject({ deleted: false, problem: 'undeleted' });
  const revived = mergeRow({ rule: rules.tables.note, base, mine: note('b'), theirs: gone });
  expect(revived).toMatchObject({ deleted: false, fields: { body: 'b' } });
});

test('a deletion nobody edited against stands', () => {
  const base = note('a');
  const merged = mergeRow({
    rule: rules.tables.note,
    base,
    mine: { ...base, deleted: true },
    theirs: note('a', { version: 2 }),
  });
  expect(merged.deleted).toBe(true);
});

test('for copies withdrawing wins, and texts that meet stay the server’s', () => {
  const copy = (body: string, more: object = {}) => note(body, { origin: 'o1', ...more });
  const base = copy('a');
  expect(mergeRow({ rule: rules.tables.note, base, mine: copy('b'), theirs: gone })).toMatchObject({
    deleted: true,
    problem: null,
  });
  const mineGone = { ...base, deleted: true };
  expect(
    mergeRow({ rule: rules.tables.note, base, mine: mineGone, theirs: copy('b') }).deleted,
  ).toBe(true);
  const texts = mergeRow({ rule: rules.tables.note, base, mine: copy('b'), theirs: copy('c') });
  expect(texts).toMatchObject({ fields: { body: 'c' }, second: null, problem: null });
});

test('sharing what was withdrawn on another phone needs a person', () => {
  const mine = note('a', { origin: 'o1' });
  const merged = mergeRow({ rule: rules.tables.note, base: null, mine, theirs: gone });
  expect(merged).toMatchObject({ deleted: true, problem: 'withdrawn' });
});

test('the server’s tables keep mine in a problem, rows written once too', () => {
  const mine = serverRow({ name: 'mitt' });
  const theirs = serverRow({ name: 'deras', version: 2 });
  expect(mergeRow({ rule: rules.tables.round, base: null, mine, theirs }).problem).toBe('replaced');
  expect(mergeRow({ rule: rules.tables.check_attempt, base: null, mine, theirs }).problem).toBe(
    'differs',
  );
});

test('an own answer made on two phones joins score and comment', () => {
  const merged = mergeRow({
    rule: rules.tables.own_answer,
    base: null,
    mine: answer(null, 'från telefonen'),
    theirs: answer(2, 'från datorn'),
  });
  expect(merged.fields).toMatchObject({ score: 2, comment: 'från datorn\nfrån telefonen' });
});

test('progress only moves forward', () => {
  const progress = (more: object) =>
    serverRow({
      lesson: 'l1',
      state: 'started',
      furthest: 0,
      finished_at: null,
      seconds: {},
      ...more,
    });
  const merged = mergeRow({
    rule: rules.tables.lesson_progress,
    base: progress({ furthest: 1 }),
    mine: progress({ furthest: 2, seconds: { a: 10 } }),
    theirs: progress({ furthest: 5, state: 'done', finished_at: '2026-12-01', seconds: { b: 5 } }),
  });
  expect(merged.fields).toMatchObject({
    state: 'done',
    furthest: 5,
    finished_at: '2026-12-01',
    seconds: { a: 10, b: 5 },
  });
});

const copy = (at: string, more: object = {}) =>
  serverRow({ work_id: 'w', snapshot: { of: at }, shared_at: at, ...more });
const shown = (base: ServerRow | null, mine: ServerRow, theirs: ServerRow) =>
  mergeRow({ rule: rules.tables.shared_work, base, mine, theirs });

test('a copy that a colleague has taken back stays away, and whoever shared it anew is told', () => {
  for (const base of [copy('2027-03-01T08:00:00Z'), null])
    expect(shown(base, copy('2027-03-02T08:00:00Z'), gone)).toMatchObject({
      deleted: true,
      problem: 'withdrawn',
    });
});

test('a copy one takes back goes though a colleague has shared it anew, and nobody need be told', () => {
  const base = copy('2027-03-01T08:00:00Z');
  expect(shown(base, { ...base, deleted: true }, copy('2027-03-02T08:00:00Z'))).toMatchObject({
    deleted: true,
    problem: null,
  });
});

test('of two copies the one that was shared later stands, however it reached the server', () => {
  const base = copy('2027-03-01T08:00:00Z');
  const [older, newer] = [copy('2027-03-02T08:30:00+01:00'), copy('2027-03-02T08:00:00.000Z')];
  expect(shown(base, older, newer).fields).toEqual(ownFields(newer));
  expect(shown(base, newer, older).fields).toEqual(ownFields(newer));
});

test('a step of the day gives way to a later one, and of two at once mine stands', () => {
  const step = (at: string, agenda_item_id: string) =>
    serverRow({ meeting_id: 'm', agenda_item_id, state: 'running', stepped_at: at });
  const rule = rules.tables.meeting_step;
  const [early, late] = [step('2027-03-01T10:00:00Z', 'a'), step('2027-03-01T10:20:00Z', 'b')];
  for (const base of [early, null]) {
    const mine = { ...early, until_clock: '10.15' };
    expect(mergeRow({ rule, base, mine, theirs: late }).fields).toMatchObject({
      agenda_item_id: 'b',
    });
    expect(mergeRow({ rule, base, mine: late, theirs: mine }).fields).toMatchObject({
      agenda_item_id: 'b',
    });
  }
  const same = step('2027-03-01T10:20:00Z', 'c');
  expect(mergeRow({ rule, base: early, mine: same, theirs: late }).fields).toMatchObject({
    agenda_item_id: 'c',
  });
});
