// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { loadCourse } from '#content/course/course.ts';
import { spokenPart } from '#content/course/spoken.ts';
import { findSentence } from '#features/course/lesson/find-sentence.ts';

beforeAll(loadCourse);

function page(html: string): HTMLElement {
  const root = document.createElement('article');
  root.innerHTML = html;
  return root;
}
const found = (root: HTMLElement, sentence: string, after = 0) =>
  findSentence(root, sentence, after)?.range.toString();

test('a sentence is found across emphasis, soft hyphens and kinds of space', () => {
  const root = page(
    '<h1>Makt och villkor</h1><p>Den som <strong>lägger plog\u00adschemat</strong> har makt. Mer än\u00a040 procent.</p>',
  );
  expect(found(root, 'Makt och villkor.')).toBe('Makt och villkor');
  expect(found(root, 'Den som lägger plogschemat har makt.')).toBe(
    'Den som lägger plog\u00adschemat har makt.',
  );
  expect(found(root, 'Mer än 40 procent.')).toBe('Mer än\u00a040 procent.');
});

test('the same words twice are found one after the other, and from the top when only there', () => {
  const root = page('<p>Kvinnor</p><p>Fråga varför.</p><p>Fråga varför.</p>');
  const first = findSentence(root, 'Fråga varför.');
  const second = findSentence(root, 'Fråga varför.', first?.end);
  expect(second?.range.startContainer).not.toBe(first?.range.startContainer);
  expect(found(root, 'Kvinnor.', second?.end)).toBe('Kvinnor');
});

test('what a drawing shows is found by what the voice says of it', () => {
  const root = page('<li><p>43\u00a0%</p><p>Kommunfullmäktige</p></li>');
  expect(found(root, 'Kommunfullmäktige:')).toBe('Kommunfullmäktige');
  expect(found(root, '43 procent.')).toBe('43\u00a0%');
});

test('no word is found inside another, nor a sentence over two paragraphs, nor what is not there', () => {
  const root = page('<p>Maktens villkor</p><p>börjar här</p>');
  expect(found(root, 'Makt.')).toBeUndefined();
  expect(found(root, 'Maktens villkorbörjar.')).toBeUndefined();
  expect(found(root, 'En drawing som bara hörs.')).toBeUndefined();
  expect(found(root, '.')).toBeUndefined();
});

test('every sentence of running text in the course is found where it is drawn', async () => {
  const { modules } = await loadCourse();
  const parts = modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.parts));
  expect(parts.length).toBeGreaterThan(50);
  for (const part of parts) {
    const prose = part.body.filter((block) => block.kind === 'paragraph');
    const spoken = spokenPart({ ...part, body: prose, advice: null }, 'strategist');
    const root = page('');
    for (const text of [[part.title], ...prose.map((block) => block.content.map(textOf))]) {
      const paragraph = document.createElement('p');
      for (const piece of text)
        paragraph.append(Object.assign(document.createElement('em'), { textContent: piece }));
      root.append(paragraph);
    }
    let at = 0;
    for (const sentence of spoken) {
      const place = findSentence(root, sentence, at);
      expect(place, sentence).not.toBeNull();
      expect(place?.end).toBeGreaterThan(at);
      at = place?.end ?? at;
    }
  }
});

type Piece = { readonly text: string } | { readonly content: readonly Piece[] };
function textOf(piece: Piece): string {
  return 'text' in piece ? piece.text : piece.content.map(textOf).join('');
}
