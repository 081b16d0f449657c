import { beforeAll, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import type { CourseModule } from '#content/course/course-model.ts';
import { sentencesOf, spokenPart } from '#content/course/spoken.ts';

let modules: readonly CourseModule[];
beforeAll(async () => {
  ({ modules } = await loadCourse());
});

test('a screenful is read with its headline, what its figure shows, and advice for one role', () => {
  const parts = modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.parts));
  for (const part of parts) {
    const spoken = spokenPart(part, 'seniorManager').join(' ');
    expect(spoken).toContain(part.title);
    for (const block of part.body) {
      if (block.kind === 'scene') expect(spoken).toContain(block.alt);
      if (block.kind === 'compare')
        for (const row of block.rows) expect(spoken).toContain(`${row.title}: ${row.text}`);
      if (block.kind === 'fact') expect(spoken).toContain(block.fact.text.split('. ')[0]);
    }
    if (!part.advice) continue;
    expect(spoken).toContain('Det här kan du göra som Chef');
    expect(spoken).not.toContain(sentencesOf(part.advice.strategist)[0]);
  }
});

test('every piece ends with a mark, so that the voice rests', () => {
  expect(sentencesOf('Ett. Två? Tre')).toEqual(['Ett.', 'Två?', 'Tre.']);
  expect(sentencesOf('')).toEqual([]);
});
