// Makes commissioner.woff2: Swedish and its neighbours' letters, punctuation, weights 400–700. Run: npm run font
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from = import.meta
  .resolve('@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2');
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const letters =
  range(0x20, 0x7e) + '\u00a0§°·½×«»ÅÄÖÆØÉÈÜåäöæøéèêëüóáàâíñçôï–—‘’“”„…•€−\u2011\u202f';

const font = await subsetFont(await readFile(new URL(from)), letters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
await writeFile(new URL('commissioner.woff2', import.meta.url), font);
process.stdout.write(`commissioner.woff2: ${font.length} bytes\n`);
