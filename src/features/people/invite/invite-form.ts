import type { Hat } from '#data/people/list-hats.ts';
import type { NewPerson } from '#data/people/invite-people.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';

/** What the forms need to know of those who are invited already. */
export interface InviteForm {
  readonly hat: Hat;
  readonly known: ReadonlyMap<string, 'invited' | 'seated'>;
  readonly role: SeatRole;
  readonly onRole: (role: SeatRole) => void;
  readonly onInvited: (people: readonly NewPerson[]) => void;
}
