/** What a text may hold in a calendar's file: the four signs that mean something there are marked. */
export function textValue(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/gu, '\n')
      // oxlint-disable-next-line no-control-regex -- they are what is taken away
      .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
      .replaceAll(/[\\;,]/gu, String.raw`\$&`)
      .replaceAll('\n', String.raw`\n`)
  );
}

const LONGEST = 75;

/** A line of more than 75 octets goes on under itself, behind a space; no letter is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST) {
      parts.push(part);
      part = '';
      // The space in front counts.
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
