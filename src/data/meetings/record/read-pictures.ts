import { typeOfFile } from '#domain/files/file-kind.ts';
import type { PictureFile, RecordDocument } from '#domain/meetings/record-document.ts';
import type { Local } from '#data/local/local.ts';
import { openFile } from '../material/keep-file.ts';

/** A picture as a file of Word's takes it; sides in pixels. */
export interface WordPicture {
  readonly type: 'jpg' | 'png' | 'gif';
  readonly bytes: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}
type Sides = Pick<WordPicture, 'width' | 'height'>;

const types: Readonly<Record<string, WordPicture['type']>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};
/** What is beyond it is told in words: the file is made in the phone's memory, and mailed. */
const mostBytesInAll = 24 * 1024 * 1024;

/** By sum, those that are on the phone or can be fetched now. */
export async function readPictures(
  local: Local,
  { blocks }: RecordDocument,
  measure: (bytes: ArrayBuffer, type: string) => Promise<Sides | undefined> = measurePicture,
): Promise<ReadonlyMap<string, WordPicture>> {
  const found = new Map<string, WordPicture>();
  let left = mostBytesInAll;
  for (const block of blocks) {
    if (block.kind !== 'picture' || found.has(block.file.hash) || block.file.bytes > left) continue;
    const picture = await readPicture(local, block.file, measure);
    if (picture === undefined) continue;
    found.set(block.file.hash, picture);
    left -= picture.bytes.byteLength;
  }
  return found;
}

async function readPicture(
  local: Local,
  file: PictureFile,
  measure: (bytes: ArrayBuffer, type: string) => Promise<Sides | undefined>,
): Promise<WordPicture | undefined> {
  const bytes = await openFile(local, file);
  if (typeof bytes === 'string') return undefined;
  const found = typeOfFile(new Uint8Array(bytes))?.type ?? '';
  const type = types[found];
  const sides = type && (await measure(bytes, found));
  return type && sides ? { type, bytes, ...sides } : undefined;
}

/** Undefined: the browser cannot read it. */
async function measurePicture(bytes: ArrayBuffer, type: string): Promise<Sides | undefined> {
  const image = await createImageBitmap(new Blob([bytes], { type })).catch(() => undefined);
  if (image === undefined) return undefined;
  const { width, height } = image;
  image.close();
  return { width, height };
}
