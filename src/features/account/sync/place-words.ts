import { lostWords as words } from '#content/words/waiting/restored.ts';
import type { LostPlace } from '#data/waiting/list-lost-places.ts';
import { own } from '#lib/own.ts';

const nameless: Readonly<Record<string, string>> = words.nameless;

/** "Granvik", "kursen i Granvik", "gruppens arbete": what one has no access to any more. */
export function placeWords({ kind, name }: Pick<LostPlace, 'kind' | 'name'>): string {
  if (name === null) return own(nameless, kind) ?? words.nameless.org;
  return kind === 'course' ? words.courseOf(name) : name;
}
