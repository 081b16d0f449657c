import type { Reply } from '#sync/ports.ts';
import { callAs } from './call.ts';

export interface FileAt {
  readonly scope: string;
  readonly id: string;
}

/** A part is 768 kB, a file 20 MB: on a line that is barely there both still come through. */
const partLimitMs = 120_000;
const fileLimitMs = 600_000;

const at = ({ scope, id }: FileAt, more = '') =>
  `functions/v1/material?scope=${scope}&id=${id}${more}`;

/** Which parts of it the door has: `{arrived, parts}`. */
export function askFileState(uid: string, file: FileAt): Promise<Reply> {
  return callAs(uid, { path: at(file, '&state'), init: { method: 'GET' } });
}

export function sendFilePart(
  uid: string,
  file: FileAt,
  n: number,
  body: ArrayBuffer,
): Promise<Reply> {
  const init = { method: 'PUT', body };
  return callAs(uid, { path: at(file, `&part=${n}`), init, limitMs: partLimitMs });
}

/** The bytes as an ArrayBuffer, when the status is 200. */
export function fetchFile(uid: string, file: FileAt): Promise<Reply> {
  return callAs(uid, {
    path: at(file),
    init: { method: 'GET' },
    as: 'bytes',
    limitMs: fileLimitMs,
  });
}
