import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import type { LostRow } from '#data/waiting/list-lost-places.ts';

/** What a lost text is about, in one line. */
export function aboutLost({ story }: LostRow): string {
  return [rowTitle(story), rowSecond(story)].filter(Boolean).join('. ');
}
