import { filesStart } from './copy-format.ts';

/** The longest that is read; what somebody has written in a round is a hundredth of it. */
const maxBytes = 20_000_000;

/** A chosen file as text; a file of another sort, or cut in the middle of a sign, is none of ours. */
export async function readText(
  file: Blob,
): Promise<{ readonly text: string } | { readonly reason: 'tooLarge' | 'notACopy' }> {
  // The bytes of files stand last and are not read in.
  if (file.size > maxBytes) {
    const text = new TextDecoder().decode(await file.slice(0, maxBytes).arrayBuffer());
    const to = text.indexOf(filesStart);
    return to < 0 ? { reason: 'tooLarge' } : { text: text.slice(0, to) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { reason: 'notACopy' };
  }
}
