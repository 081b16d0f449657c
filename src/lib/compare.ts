/** Order of texts by their signs (days, clock times, ids), not by anybody's alphabet. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
