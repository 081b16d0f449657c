import { mostBytes } from './file-parts.ts';

/** What a file is by its first bytes, never by its name. */
export interface FileType {
  readonly kind: 'pdf' | 'picture' | 'office';
  /** Of an office file no closer: its bytes are handed on, nobody shows them. */
  readonly type: string;
}

const signs: readonly (FileType & { readonly at?: number; readonly begins: readonly string[] })[] =
  [
    { kind: 'pdf', type: 'application/pdf', begins: ['%PDF-'] },
    { kind: 'picture', type: 'image/jpeg', begins: ['\xFF\xD8\xFF'] },
    { kind: 'picture', type: 'image/png', begins: ['\x89PNG\r\n\x1A\n'] },
    { kind: 'picture', type: 'image/gif', begins: ['GIF87a', 'GIF89a'] },
    {
      kind: 'picture',
      type: 'image/heic',
      at: 4,
      begins: ['ftypheic', 'ftypheix', 'ftyphevc', 'ftypheim', 'ftypheis', 'ftypmif1', 'ftypmsf1'],
    },
    // a zip of parts (docx, xlsx, pptx, odt …), or what Office wrote before 2007
    {
      kind: 'office',
      type: 'application/octet-stream',
      begins: ['PK\x03\x04', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
    },
  ];

/** Undefined: nothing that is kept here. What a browser would run (SVG, HTML) begins with none of these. */
export function typeOfFile(bytes: Uint8Array): FileType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8))
    return { kind: 'picture', type: 'image/webp' };
  const found = signs.find(({ begins, at = 0 }) =>
    begins.some((sign) => start.startsWith(sign, at)),
  );
  return found && { kind: found.kind, type: found.type };
}

/** How large it may be when it is chosen or shared: a photo is made smaller before it is kept. */
export const mostBytesAsItComes = ({ kind }: Pick<FileType, 'kind'>): number =>
  kind === 'picture' ? 3 * mostBytes : mostBytes;
