import { nameOfFile } from '#domain/files/name-of-file.ts';
import { typeOfFile } from '#domain/files/file-kind.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { readRow } from '#domain/rows/read-row.ts';
import type { Local } from '#data/local/local.ts';
import type { LocalDb, UnsentEntry } from '#data/local/schema.ts';
import { filesStart, type Copy } from './copy-format.ts';
import { copyToHtml, escape, type CopyTexts } from './copy-html.ts';

/** The whole file: what was written, and the bytes that only this phone has. */
export async function copyToPage(local: Local, copy: Copy, words: CopyTexts): Promise<Blob> {
  const { start, end } = copyToHtml(copy, words);
  const files = await copyUnsentFiles(local, words);
  return new Blob([start, ...files, end], { type: 'text/html;charset=utf-8' });
}

/**
 * The bytes that this phone alone has, as links of the page itself: pressed, each is saved under its own name,
 * without network and without Jämsides. One part is in memory at a time; the rest is the browser's to keep.
 */
async function copyUnsentFiles(
  { db }: Local,
  words: CopyTexts,
): Promise<readonly (string | Blob)[]> {
  knowAllTables();
  const unsent = await db.unsent.toArray();
  // An original and its copies are one file.
  const files = [...new Map(unsent.map((entry) => [entry.hash, entry])).values()];
  if (files.length === 0) return [];
  const made: (string | Blob)[] = [
    `${filesStart}<h2>${escape(words.files)}</h2>\n<p>${escape(words.filesHow)}</p>\n`,
  ];
  for (const entry of files) made.push(...(await copyOne(db, entry, words)));
  return [...made, '</section>\n'];
}

async function copyOne(
  db: LocalDb,
  { scope, id, hash, parts }: UnsentEntry,
  words: CopyTexts,
): Promise<readonly (string | Blob)[]> {
  const row = await db.rows('material').get([scope, id]);
  const { title, description } = row ? readRow('material', row) : { title: '', description: '' };
  const first = await db.parts.get([hash, 0]);
  const there = await db.parts.where('[hash+n]').between([hash, 0], [hash, parts - 1], true, true);
  if (first === undefined || (await there.count()) < parts)
    return [`<p>${escape(words.fileLost(title))}</p>\n`];
  const head = new Uint8Array(first.bytes);
  const { name, type } = nameOfFile({ title }, head);
  const address: (string | Blob)[] = [`data:${type};base64,`];
  for (let n = 0; n < parts; n += 1) {
    const part = await db.parts.get([hash, n]);
    // A part is a multiple of three bytes long: written one after another they are one text.
    if (part) address.push(new Blob([toBase64(new Uint8Array(part.bytes))]));
  }
  const isSeen = typeOfFile(head)?.kind === 'picture';
  const about = description === '' ? '' : `<p>${escape(description)}</p>\n`;
  const link = `<a download="${escape(name)}" href="`;
  const text = escape(words.saveFile(name));
  return isSeen
    ? [
        `<p>${link}`,
        ...address,
        `"><img alt="${escape(description || title)}" style="max-width:20rem;display:block" src="`,
        ...address,
        `">${text}</a></p>\n${about}`,
      ]
    : [`<p>${link}`, ...address, `">${text}</a></p>\n${about}`];
}

/** Few signs at a time: a call takes only so many. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x6000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x6000));
  return btoa(text);
}
