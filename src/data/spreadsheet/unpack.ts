import { Inflate } from 'fflate/browser';
import { limits, Stop } from './limits.ts';

/**
 * The parts of a zip file, with every size held against the limits twice: as the directory states it,
 * before anything is unpacked, and as it comes out. A part that is another length or has another
 * checksum than stated is broken.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = listParts(view, bytes).filter(({ name }) => isWanted(name));
  if (parts.some(({ flags }) => (flags & 1) === 1)) throw new Stop('locked');
  const stated = parts.reduce((all, { size }) => all + size, 0);
  if (stated > limits.unpackedBytes) throw new Stop('tooLarge');
  return new Map(parts.map((part) => [part.name, unpackPart(view, bytes, part)]));
}

interface Part {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

function listParts(view: DataView, bytes: Uint8Array): readonly Part[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new Stop('tooLarge');
  const names = new TextDecoder();
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let one = 0; one < count; one += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry)
      throw new Stop('broken');
    const [nameLength, extra, remark] = [28, 30, 32].map((from) => view.getUint16(at + from, true));
    parts.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (remark ?? 0);
  }
  return parts;
}

/** The directory's end is the last thing in the file but for a remark of at most 64 kB. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === directoryEnd) return at;
  throw new Stop('broken');
}

function unpackPart(view: DataView, bytes: Uint8Array, part: Part): Uint8Array {
  const { at, method, packed, size, checksum } = part;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localEntry)
    throw new Stop('broken');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > view.byteLength) throw new Stop('broken');
  const inside = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Stop('broken');
  const whole = method === 0 ? inside : inflate(inside, size);
  if (whole.length !== size || sumOf(whole) !== checksum) throw new Stop('broken');
  return whole;
}

/** Small steps: no step can give more than a thousand times its own length before it is looked at. */
const step = 16_384;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new Stop('broken');
    whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop('broken');
  }
  return whole.subarray(0, length);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}
