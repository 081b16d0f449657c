/**
 * What a browser writes of a domain with other letters than those of ASCII, and has no way to read (RFC 3492, 6.2):
 * the letters of ASCII stand first, then where the others belong. Null when it says nothing.
 */
export function decodePunycode(text: string): string | null {
  const letters = text.slice(0, Math.max(0, text.lastIndexOf('-'))).split('');
  let rest = text.slice(text.lastIndexOf('-') + 1);
  let [code, place, bias] = [128, 0, 72];
  for (let first = true; rest !== ''; first = false) {
    const number = readNumber(rest, bias);
    if (number === null) return null;
    rest = rest.slice(number.length);
    place += number.value;
    const count = letters.length + 1;
    bias = nextBias(number.value, count, first);
    code += Math.floor(place / count);
    if (code > 0x10ffff) return null;
    place %= count;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  return letters.join('');
}

/** A number of digits that say themselves where it ends. */
function readNumber(text: string, bias: number): { value: number; length: number } | null {
  let [value, weight] = [0, 1];
  for (let index = 0; index < text.length; index += 1) {
    const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text.charAt(index));
    if (digit < 0) return null;
    value += digit * weight;
    const least = Math.min(26, Math.max(1, (index + 1) * 36 - bias));
    if (digit < least) return { value, length: index + 1 };
    weight *= 36 - least;
  }
  return null;
}

function nextBias(value: number, count: number, first: boolean): number {
  let left = Math.floor(value / (first ? 700 : 2));
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > 455; steps += 36) left = Math.floor(left / 35);
  return steps + Math.floor((36 * left) / (left + 38));
}
