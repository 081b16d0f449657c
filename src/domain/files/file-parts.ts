/** How a file is cut on the phone, on the way and at the door: `material_gone` reckons with it, too. */
export const partBytes = 768 * 1024;
export const mostBytes = 20 * 1024 * 1024;

export function countParts(bytes: number): number {
  return Math.ceil(bytes / partBytes);
}

/** How long part `n` (from 0) of a file is; undefined where there is none. */
export function lengthOfPart(bytes: number, n: number): number | undefined {
  if (!Number.isInteger(n) || n < 0 || n >= countParts(bytes)) return undefined;
  return Math.min(partBytes, bytes - n * partBytes);
}
