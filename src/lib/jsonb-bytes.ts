/** How many bytes PostgreSQL writes a JSON value in: a space after each comma and colon, numbers in full. */
export function jsonbBytes(value: unknown): number {
  if (typeof value === 'number') return numberBytes(value);
  if (typeof value !== 'object' || value === null)
    return new TextEncoder().encode(JSON.stringify(value)).length;
  const parts = Array.isArray(value)
    ? value.map(jsonbBytes)
    : Object.entries(value).flatMap(([name, one]) =>
        one === undefined ? [] : [jsonbBytes(name) + 2 + jsonbBytes(one)],
      );
  return parts.reduce((sum, bytes) => sum + bytes, 2 * Math.max(1, parts.length));
}

/** `1e-9` is written `0.000000001`, and `1e21` with all its noughts. */
function numberBytes(value: number): number {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text.length;
  return digits.length + Math.abs(Number(exponent)) + 1;
}
