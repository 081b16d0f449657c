import type { MaterialRow } from '../tables/material.ts';
import { typeOfFile } from './file-kind.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
};
/** What another program would run, or a name that leads somewhere else, is no ending of ours. */
const officeEnding = /\.(docx?|xlsx?|xlsm|pptx?|odt|ods|odp|zip)$/i;

/** What a file is called among the downloads: by its heading, and an ending that its bytes bear out. */
export function nameOfFile(
  { title }: Pick<MaterialRow, 'title'>,
  bytes: Uint8Array,
): { readonly name: string; readonly type: string } {
  const { type = 'application/octet-stream' } = typeOfFile(bytes) ?? {};
  const plain = title.replaceAll(/[\p{Cc}/\\:*?"<>|\u202a-\u202e\u2066-\u2069]/gu, ' ').trim();
  const ending = endings[type];
  if (ending !== undefined) return { name: `${plain || 'fil'}.${ending}`, type };
  const isOffice = typeOfFile(bytes)?.kind === 'office' && officeEnding.test(plain);
  return { name: isOffice ? plain : `${plain || 'fil'}.zip`, type };
}
