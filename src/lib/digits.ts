const digit = /\p{Nd}/gu;

/** "٤٧٢٠" and "４７２０" as "4720": a digit of any script is the number it stands for. */
export function plainDigits(text: string): string {
  return text.replace(digit, (one) => String(valueOf(one.codePointAt(0) ?? 0)));
}

/** Unicode has the digits of a script in a row, from nought to nine, and such rows end to end. */
function valueOf(point: number): number {
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (point - first) % 10;
}
