import { addressFaultWord } from '#content/words/people/address.ts';
import { inviteWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { NewPerson } from '#data/people/invite-people.ts';
import { parseAddress } from '#domain/address.ts';
import { nameFromAddress } from '#domain/people/invitation-list.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';

/** What the forms need to know of those who are invited already. */
export interface InviteForm {
  readonly hat: Hat;
  readonly known: ReadonlyMap<string, 'invited' | 'seated'>;
  readonly role: SeatRole;
  readonly onRole: (role: SeatRole) => void;
  /** `left`: lines of the list that could not be read. */
  readonly onInvited: (people: readonly NewPerson[], left: number) => void;
}

/** One person as written by hand, or why she cannot be invited so. */
export function readPerson(
  written: NewPerson,
  known: InviteForm['known'],
): { readonly person: NewPerson } | { readonly fault: string } {
  const { address, fault } = parseAddress(written.address);
  if (fault !== null) return { fault: addressFaultWord[fault] };
  const is = known.get(address);
  if (is !== undefined)
    return { fault: is === 'seated' ? words.alreadySeated : words.alreadyInvited };
  const name = written.name.trim() || nameFromAddress(address);
  return { person: { ...written, address, name, unit: written.unit.trim() } };
}

/** What the page of those who have just been invited is told, as the browser keeps it. */
export interface InvitedNowState {
  readonly ids: readonly string[];
  readonly left: number;
}

export function readInvitedNow(state: unknown): {
  readonly ids: ReadonlySet<unknown>;
  readonly left: number;
} {
  const { ids, left } = (state ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ids: new Set(Array.isArray(ids) ? (ids as unknown[]) : []),
    left: typeof left === 'number' ? left : 0,
  };
}
