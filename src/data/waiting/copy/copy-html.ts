import { writtenText } from '#domain/written-text.ts';
import type { Fields } from '#sync/records.ts';
import { copyToScript, type Copy, type CopyItem } from './copy-format.ts';

/** What the file says around the data; the words come from above. */
export interface CopyTexts {
  readonly fileName: (day: string) => string;
  readonly title: string;
  readonly intro: (email: string, at: string) => string;
  readonly unsent: string;
  readonly synced: string;
  readonly empty: string;
  /** Over the files themselves, and what to do with them. */
  readonly files: string;
  readonly filesHow: string;
  readonly saveFile: (name: string) => string;
  /** The browser has emptied what it kept. */
  readonly fileLost: (name: string) => string;
  /** What one thing is: its kind, and the score where there is one. */
  readonly heading: (item: { readonly tbl: string; readonly fields: Fields }) => string;
}

/**
 * A page that any browser shows without network, and that *Läs in en kopia* understands. In two parts: between
 * them stand the bytes of files, which are never one text in memory.
 */
export function copyToHtml(
  copy: Copy,
  words: CopyTexts,
): { readonly start: string; readonly end: string } {
  const readable = copy.items.filter(
    (item) => writtenText(item.fields) !== '' || 'score' in item.fields,
  );
  const unsent = readable.filter((item) => item.unsent);
  const synced = readable.filter((item) => !item.unsent);
  const body = readable.length === 0 ? `<p>${escape(words.empty)}</p>` : '';
  const start = [
    '<!doctype html><html lang="sv"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(words.title)}</title></head><body>`,
    `<h1>${escape(words.title)}</h1><p>${escape(words.intro(copy.email, copy.at))}</p>`,
    body,
    section(words.unsent, unsent, words),
    section(words.synced, synced, words),
    copyToScript(copy),
    '',
  ].join('\n');
  return { start, end: '</body></html>' };
}

function section(title: string, items: readonly CopyItem[], words: CopyTexts): string {
  if (items.length === 0) return '';
  const entries = items.map(
    (item) =>
      `<h3>${escape(words.heading(item))}</h3>\n<p>${escape(writtenText(item.fields)).replaceAll('\n', '<br>')}</p>`,
  );
  return `<h2>${escape(title)}</h2>\n${entries.join('\n')}`;
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
