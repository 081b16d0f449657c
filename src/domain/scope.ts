/** The kinds of scope: who is in one reads all of it, and nobody else any of it. */
export const scopeKinds = [
  'user',
  'plan',
  'org',
  'group',
  'strategists',
  'host',
  'course',
  'round',
  'programme',
  'admin',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** `scopeId('org', participationId)` → `org:<uuid>`; the programme has one scope without id. */
export function scopeId(kind: ScopeKind, id = ''): string {
  return kind === 'programme' ? kind : `${kind}:${id}`;
}

export function scopeKind(scope: string): string {
  return scope.split(':', 1)[0] ?? scope;
}

/** The part after the colon: whose or which; empty for `programme`. */
export function scopeOwner(scope: string): string {
  return scope.slice(scopeKind(scope).length + 1);
}
