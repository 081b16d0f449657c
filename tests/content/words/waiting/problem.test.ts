import { expect, test } from 'vitest';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { problemStory, problemSummary, problemTitle } from '#content/words/waiting/problem.ts';

// The limits of texts come with the definitions of all tables.
knowAllTables();

const kinds = [
  'refused',
  'serverFails',
  'withdrawn',
  'undeleted',
  'differs',
  'replaced',
  'lostAccess',
  'restored',
];

test('every kind says what happened, what is safe and what to do', () => {
  for (const kind of kinds) {
    const { happened, safe, todo } = problemStory({ kind, code: null });
    for (const sentence of [happened, safe, todo]) expect(sentence, kind).toMatch(/\.$/u);
    expect(problemTitle({ kind, code: null }).length).toBeGreaterThan(0);
  }
});

test('what is too much for now has words of its own, though it goes again like a failure', () => {
  const full = { kind: 'serverFails', code: 'quota' };
  const failed = { kind: 'serverFails', code: 'XX000' };
  expect(problemStory(full).happened).not.toBe(problemStory(failed).happened);
  expect(problemTitle(full)).not.toBe(problemTitle(failed));
  expect(problemStory(full).todo).toContain('försöker igen');
});

test('a refusal is told by its code, never the same for all', () => {
  const said = ['42501', 'locked', 'gone', 'shape'].map((code) =>
    problemSummary({ kind: 'refused', code }),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const line of said) expect(line).toMatch(/ – visa$/u);
});

test('a refusal names its real cause: a sign that is none, a text too long, and else neither', () => {
  const story = (code: string, body = 'kort') =>
    problemStory({ kind: 'refused', code, tbl: 'note', mine: { body } }).happened;
  for (const code of ['22P05', '22021']) expect(story(code)).toContain('tecken');
  expect(story('23514', 'a'.repeat(10_001))).toContain('längre än Jämsides tar emot');
  for (const code of ['23514', '23505', 'shape']) expect(story(code)).not.toMatch(/lång|tecken/u);
});

test('a copy of a work that a colleague has taken back speaks of her and of no note', () => {
  const withdrawn = { kind: 'withdrawn', code: null };
  const { happened, safe } = problemStory({ ...withdrawn, tbl: 'shared_work' });
  expect(happened).toContain('Någon hos er');
  expect(happened + safe).not.toMatch(/anteckning|telefon/u);
  expect(problemStory({ ...withdrawn, tbl: 'note' }).safe).toContain('anteckning');
});
