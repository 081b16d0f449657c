import { compareText } from '#lib/compare.ts';
import { audienceOf } from '../note.ts';
import type { AgendaItemRow } from '../tables/agenda-item.ts';
import type { NoteRow } from '../tables/note.ts';

type Decision = Pick<
  NoteRow,
  'id' | 'scope_id' | 'origin' | 'kind' | 'agenda_item_id' | 'written_at'
>;

/**
 * What a meeting decided, numbered in the order of its agenda and, on one item, in the order it was
 * written. Only what the whole room reads is a decision. Answers by the id of the original.
 */
export function numberDecisions(
  notes: readonly Decision[],
  agenda: readonly Pick<AgendaItemRow, 'id' | 'ord'>[],
): ReadonlyMap<string, number> {
  const places = new Map(agenda.map((item) => [item.id, item.ord]));
  const placeOf = ({ agenda_item_id: id }: Decision) => places.get(id ?? '') ?? Infinity;
  const shared = notes.filter((note) => note.kind === 'decision' && isShared(note));
  const decided = new Map(shared.map((note) => [note.origin ?? note.id, note]));
  const sorted = [...decided].toSorted(([a, one], [b, other]) => {
    const [place, otherPlace] = [placeOf(one), placeOf(other)];
    if (place !== otherPlace) return place - otherPlace;
    return compareText(`${one.written_at}/${a}`, `${other.written_at}/${b}`);
  });
  return new Map(sorted.map(([origin], index) => [origin, index + 1]));
}

function isShared({ scope_id: scope }: Decision): boolean {
  const audience = audienceOf(scope);
  return audience === 'group' || audience === 'strategists' || audience === 'round';
}
