import { meFirst } from '#domain/me-first.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';

/** Somebody who takes the course in an organisation; without `userId` invited and not signed in yet. */
export interface CoursePerson {
  readonly seatId: string;
  readonly userId: string | null;
  readonly name: string;
  readonly role: SeatRole;
  readonly isMe: boolean;
}

/** Everybody in the course of an organisation, oneself first; two seats of one person are one. */
export async function listCoursePeople(
  { uid, list }: Reads,
  participationId: string,
): Promise<CoursePerson[]> {
  const scope = { index: 'scope_id', equals: scopeId('course', participationId) };
  const cards = await list('seat_card', scope);
  const people = new Map<string, CoursePerson>();
  for (const { seat_id: seatId, user_id: userId, name, role } of cards) {
    const person = { seatId, userId, name, role, isMe: userId === uid };
    people.set(userId ?? seatId, people.get(userId ?? seatId) ?? person);
  }
  return meFirst(people.values(), (one) => one.isMe);
}
