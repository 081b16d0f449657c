import { expect, test } from 'vitest';
import { readCourseFiles } from '#content/build/course-files.ts';
import { measureModule } from '#content/build/measure.ts';
import { readCourse } from '#content/build/read-course.ts';

test('every module reads easily, in sentences that are neither chopped nor long', async () => {
  const { course } = readCourse(await readCourseFiles());
  for (const module of course.modules) {
    const measure = measureModule(module);
    expect(measure.lix, module.key).toBeLessThanOrEqual(32);
    expect(measure.wordsASentence, module.key).toBeGreaterThan(9.5);
    expect(measure.wordsASentence, module.key).toBeLessThan(14);
    expect(measure.withAddress, module.key).toBe(measure.figures);
  }
});

test('the index counts words, sentences and long words as everybody else does', () => {
  const part = {
    title: 'Rubrik',
    body: [
      {
        kind: 'paragraph' as const,
        content: [{ kind: 'text' as const, text: 'En kort mening här. Den andra är jämställd.' }],
      },
    ],
    advice: null,
  };
  const lesson = {
    key: 'x',
    title: 'X',
    minutes: 2,
    parts: [part],
    discuss: [],
    more: [],
    facts: [],
  };
  const module = {
    key: 'm',
    number: 1,
    title: 'M',
    lead: '',
    outcomes: [],
    checkMinutes: 1,
    lessons: [lesson],
    checks: [],
    reflections: [],
    learned: [],
    sources: [],
    sourceNote: '',
  };
  // 8 words in 2 sentences, one of them over six letters: 4 + 12.5
  expect(measureModule(module)).toMatchObject({ wordsASentence: 4, lix: 17, minutes: 3 });
});
