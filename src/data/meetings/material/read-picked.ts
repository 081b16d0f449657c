import { mostBytesAsItComes, typeOfFile } from '#domain/files/file-kind.ts';
import { mostBytes } from '#domain/files/file-parts.ts';
import type { MaterialKind } from '#domain/tables/material.ts';
import { hashOf } from './hash-of.ts';
import { scalePicture } from './scale-picture.ts';

/** A file that has been chosen, read and looked at; nothing is kept yet. */
export interface Picked {
  readonly title: string;
  readonly kind: Exclude<MaterialKind, 'link'>;
  readonly bytes: ArrayBuffer;
  readonly hash: string;
}
export type WhyNotPicked = 'empty' | 'tooLarge' | 'page' | 'unknown' | 'unreadable' | 'notRead';

/**
 * Read at once: what a picker hands out is gone when the app has been in the background. What it is say
 * its first bytes, never its name.
 */
export async function readPicked(
  file: File,
  scale: typeof scalePicture = scalePicture,
): Promise<Picked | WhyNotPicked> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytesAsItComes({ kind: 'picture' })) return 'tooLarge';
  const read = await file.arrayBuffer().catch(() => undefined);
  if (read === undefined) return 'notRead';
  const kind = typeOfFile(new Uint8Array(read, 0, Math.min(16, read.byteLength)))?.kind;
  if (kind === undefined) return isPage(file, read) ? 'page' : 'unknown';
  const bytes = kind === 'picture' ? await scale(read) : read;
  if (bytes === undefined) return 'unreadable';
  if (bytes.byteLength > mostBytes) return 'tooLarge';
  return { title: titleOf(file.name, kind), kind, bytes, hash: await hashOf(bytes) };
}

/** Text that a browser would run. */
function isPage(file: File, read: ArrayBuffer): boolean {
  const start = new TextDecoder().decode(read.slice(0, 500));
  return /svg|html/i.test(file.type) || /<(svg|!doctype|html|script)/i.test(start);
}

/** The ending stays where it is the only thing that tells what the file is. */
function titleOf(name: string, kind: Picked['kind']): string {
  const plain = kind === 'office' ? name : name.replace(/\.[a-z0-9]{2,5}$/i, '');
  return plain.trim().slice(0, 200);
}
