import { expect, test } from 'vitest';
import { policyGoals } from '#content/goals/policy-goals.ts';

const { overall, subGoals, version } = policyGoals;

test('the goals stand in the order and number they have been decided in', () => {
  expect(version).toBe('2025');
  expect(subGoals.map((goal) => goal.key)).toEqual([
    'makt',
    'ekonomi',
    'utbildning',
    'hem',
    'halsa',
    'vald',
    'heder',
  ]);
});

test('each is quoted whole, with a source that can be opened and an example of our own', () => {
  for (const goal of [overall, ...subGoals]) {
    expect(goal.wording, goal.key).toMatch(/^\p{Lu}.*\.$/u);
    expect(goal.address, goal.key).toMatch(/^[a-z.]+\.se\/\S+$/u);
    expect(goal.atHome, goal.key).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(goal.short.length, goal.key).toBeLessThan(80);
  }
});

test('the overall goal and the fifth are whole: one’s own life, and care as well as treatment', () => {
  expect(overall.wording).toContain('sina egna liv');
  expect(subGoals[4]?.wording).toContain('samma förutsättningar för en god hälsa');
  expect(subGoals[4]?.wording).toContain('vård och omsorg på lika villkor');
  expect(subGoals[5]?.wording).toContain('våld i nära relationer');
});
