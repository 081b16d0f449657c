import { expect, test } from 'vitest';
import { colours, sources } from './stylesheets.ts';

const css = sources('.css');
const all = sources('.css', '.ts', '.tsx');

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

const defined = new Set([
  ...css.flatMap(({ text }) => names(text, /(?:^|[{;\s])(--[\w-]+)\s*:/g)),
  // computed in the component and handed over as numbers
  ...all.flatMap(({ text }) => names(text, /['"](--[\w-]+)['"]\s*[:,\]]/g)),
]);
const used = all.flatMap(({ path, text }) =>
  names(text, /var\(\s*(--[\w-]+)/g).map((name) => ({ path, name })),
);

/** The shapes of the comparison's picture; its screens take them. */
const forTheComparison = ['--org-a', '--org-b', '--org-c'];

test('the style sheets are found', () => {
  expect(css.length).toBeGreaterThan(20);
});

test('every custom property that is used exists', () => {
  expect(used.filter(({ name }) => !defined.has(name))).toEqual([]);
});

test('every token is used somewhere', () => {
  const tokens = names(
    css.find(({ path }) => path.endsWith('ui/tokens.css'))?.text ?? '',
    /(?:^|[{;\s])(--[\w-]+)\s*:/g,
  );
  const unused = new Set(tokens.filter((token) => !used.some(({ name }) => name === token)));
  expect(tokens.length).toBeGreaterThan(60);
  expect([...unused].filter((token) => !forTheComparison.includes(token))).toEqual([]);
});

test('colours stand in the tokens and nowhere else', () => {
  const loose = css
    .filter(({ path }) => !path.endsWith('ui/tokens.css'))
    .flatMap(({ path, text }) =>
      names(text, /(#[0-9a-f]{3,8})\b(?=[\s;,)])/gi).map((c) => [path, c]),
    );
  expect(loose).toEqual([]);
});

test('the dark and the light have the same roles', () => {
  const roles = colours();
  for (const values of Object.values(roles)) {
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(roles.light).toSorted());
  }
});

test('a line is no ground: in forced colours it is the ink, and what is not done would look done', () => {
  const grounds = css.flatMap(({ path, text }) =>
    names(text, /(background[^;]*var\(--(?:line|line-control|block-line)\)[^;]*);/g)
      // a hatching is made of lines
      .filter((rule) => !rule.includes('repeating-linear-gradient'))
      .map((rule) => [path, rule]),
  );
  expect(grounds).toEqual([]);
});

const layer = (path: string) => (path.startsWith('ui/') ? 'ui' : 'features');

test('every style sheet keeps to its layer', () => {
  const loose = css.filter(
    ({ path, text }) =>
      path.endsWith('.module.css') && !text.trimStart().startsWith(`@layer ${layer(path)} {`),
  );
  expect(loose.map(({ path }) => path)).toEqual([]);
});

test('no colour is faded: as the theme changes, text would pass what nobody can read', () => {
  const moving = css.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\w-])transition(?:-property)?:\s*([^;]+);/gu)].flatMap(
      ([, list = '']) => list.split(',').map((one) => ({ path, what: one.trim().split(/\s/u)[0] })),
    ),
  );
  expect(moving.length).toBeGreaterThan(4);
  expect(moving.filter(({ what }) => !['transform', 'opacity'].includes(what ?? ''))).toEqual([]);
});
