/**
 * Can a database hold every letter of this JSON? A NUL or half of a pair of surrogates is JSON and
 * yet no text; both are escapes in what `JSON.stringify` writes. (A backslash before such letters,
 * written out, is taken for one as well: nothing depends on it.)
 */
export function isStorable(json: string): boolean {
  return !/\\u(0000|d[89a-f][0-9a-f]{2})/iu.test(json);
}
