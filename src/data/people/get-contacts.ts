import type { ContactRow } from '#domain/tables/contact.ts';
import { addressToCompare } from '#domain/address.ts';
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
  const [named, office, [strategist]] = await Promise.all([
    getContact(local, course),
    getContact(local, officeContactScope(hat.roundId)),
    listStrategistCards(local, hat.participationId),
  ]);
  return {
    organisation: named ?? (strategist && { name: strategist.name, email: '', phone: '' }),
    isStrategist: named === undefined && strategist !== undefined,
    office,
  };
}

/** Those who have come before those who are only invited. */
async function listStrategistCards(local: Local, participationId: string) {
  const course = { index: 'scope_id', equals: organisationContactScope(participationId) };
  const cards = await listVisible(local.db, 'seat_card', course);
  return cards
    .filter((card) => card.role === 'strategist')
    .toSorted((one, other) => Number(one.user_id === null) - Number(other.user_id === null));
}

export async function getContact(local: Local, scope: string): Promise<Contact | undefined> {
  const row = await getVisible(local.db, 'contact', scope, contactKey(scope).id);
  return row && { name: row.name, email: row.email, phone: row.phone };
}

/** Somebody one can ask, other than oneself. */
export interface Asked extends Contact {
  /** The organisation's strategist, its named contact, or the programme office. */
  readonly as: 'strategist' | 'organisation' | 'office';
}

/**
 * Whom this person asks, nearest first. Nobody is sent to herself: the strategist of an organisation,
 * and whoever is named as its contact, turn to another strategist or the programme office.
 */
export async function listWhomToAsk(local: Local, hat: Hat): Promise<Asked[]> {
  const [named, office, cards] = await Promise.all([
    getContact(local, organisationContactScope(hat.participationId)),
    getContact(local, officeContactScope(hat.roundId)),
    listStrategistCards(local, hat.participationId),
  ]);
  const other = cards.find((card) => card.user_id !== local.uid);
  const me = { name: hat.name, email: local.email };
  const strategist = other && { name: other.name, email: '', phone: '', as: 'strategist' as const };
  const near = named && !isSame(named, me) ? { ...named, as: 'organisation' as const } : strategist;
  const far = office && !isSame(office, me) ? { ...office, as: 'office' as const } : undefined;
  return [near, far].filter((one) => one !== undefined);
}

/** By address; where none is given, by name. */
function isSame(one: Pick<Contact, 'name' | 'email'>, me: Pick<Contact, 'name' | 'email'>) {
  if (one.email !== '') return addressToCompare(one.email) === addressToCompare(me.email);
  return one.name.trim().toLowerCase() === me.name.trim().toLowerCase();
}
