/** People as they are listed: oneself first, the others by name. */
export function meFirst<P extends { readonly name: string }>(
  people: Iterable<P>,
  isMe: (person: P) => boolean,
): P[] {
  return [...people].toSorted(
    (one, other) =>
      Number(isMe(other)) - Number(isMe(one)) || one.name.localeCompare(other.name, 'sv'),
  );
}
