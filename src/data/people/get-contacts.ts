import type { ContactRow } from '#domain/tables/contact.ts';
import { scopeId } from '#domain/scope.ts';
import { rowId } from '#lib/row-id.ts';
import type { Local } from '#data/local/local.ts';
import type { Hat } from './list-hats.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}
export interface Contacts {
  readonly organisation: Contact | undefined;
  /** Nobody has been named: the organisation's strategist stands there, by name alone. */
  readonly isStrategist: boolean;
  readonly office: Contact | undefined;
}

export const contactTopic: ContactRow['topic'] = 'course';

/** One contact a scope: two phones that name one offline mean the same row. */
export function contactKey(scope: string) {
  return { scope, id: rowId('contact', scope, contactTopic) } as const;
}

export const organisationContactScope = (participationId: string) =>
  scopeId('course', participationId);
export const officeContactScope = (roundId: string) => scopeId('plan', roundId);

/** Whom somebody with this hat asks about the course. */
export async function getContacts(
  local: Local,
  hat: Pick<Hat, 'participationId' | 'roundId'>,
): Promise<Contacts> {
  const course = organisationContactScope(hat.participationId);
  const [named, office, cards] = await Promise.all([
    getContact(local, course),
    getContact(local, officeContactScope(hat.roundId)),
    listVisible(local.db, 'seat_card', { index: 'scope_id', equals: course }),
  ]);
  const strategists = cards.filter((card) => card.role === 'strategist');
  const strategist = strategists.find((card) => card.user_id !== null) ?? strategists[0];
  return {
    organisation: named ?? (strategist && { name: strategist.name, email: '', phone: '' }),
    isStrategist: named === undefined && strategist !== undefined,
    office,
  };
}

export async function getContact(local: Local, scope: string): Promise<Contact | undefined> {
  const row = await getVisible(local.db, 'contact', scope, contactKey(scope).id);
  return row && { name: row.name, email: row.email, phone: row.phone };
}
