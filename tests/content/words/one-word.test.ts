import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the course is called, and how one scores: the same words on every screen as in the course's texts. */
const never: readonly (readonly [RegExp, string])[] = [
  [/(?<!Förberedande )utbildningen/iu, 'kursen'],
  [/självskatt|självutvärder/iu, 'egen skattning eller gemensam skattning'],
  [/modulen räknad/iu, 'modulen räknas som klar'],
  [/dagordning/iu, 'agenda'],
  [/behöver dig(?! av)/iu, 'du behöver ta ställning'],
];

test('the app’s words say kursen, egen skattning, gemensam skattning and agenda, and what one has to choose', () => {
  const folder = join(import.meta.dirname, '../../../src/content/words');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'long-words.ts',
  );
  expect(files.length).toBeGreaterThan(30);
  const wrong = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        never
          .filter(([pattern]) => pattern.test(line))
          .map(([, instead]) => `${name}:${index + 1}: skriv ${instead}`),
      ),
  );
  expect(wrong).toEqual([]);
});
