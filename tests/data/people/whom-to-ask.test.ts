import { beforeEach, expect, test } from 'vitest';
import { listWhomToAsk } from '#data/people/get-contacts.ts';
import { saveContact } from '#data/people/save-contact.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

const course = 'course:p-granvik';
let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal('anna');
  await seedRound(local);
  await saveContact(local, 'plan:r1', { name: 'Disa', email: 'disa@kontoret.example', phone: '' });
});

const strategist = (user_id: string | null, name: string) =>
  local.pulled('seat_card', {
    id: `course-${name}`,
    scope_id: course,
    seat_id: `seat-${name}`,
    user_id,
    participation_id: 'p-granvik',
    name,
    role: 'strategist',
  });
const names = async () =>
  (await listWhomToAsk(local, granvik)).map(({ as, name }) => `${as}: ${name}`);

test('one asks the strategist first and the programme office after', async () => {
  await strategist('samira', 'Samira Haddad');
  expect(await names()).toEqual(['strategist: Samira Haddad', 'office: Disa']);
});

test('the strategist is not told to ask herself, but another strategist or the office', async () => {
  await strategist('anna', 'Anna Ek');
  expect(await names()).toEqual(['office: Disa']);
  await strategist(null, 'Samira Haddad');
  expect(await names()).toEqual(['strategist: Samira Haddad', 'office: Disa']);
});

test('nor is whoever is named as the contact, by address or, without one, by name', async () => {
  await strategist('samira', 'Samira Haddad');
  for (const email of ['Anna@Granvik.example', '']) {
    await saveContact(local, course, { name: 'Anna Ek', email, phone: '1' });
    expect(await names()).toEqual(['strategist: Samira Haddad', 'office: Disa']);
  }
  await saveContact(local, course, { name: 'Eva', email: 'eva@granvik.example', phone: '' });
  expect(await names()).toEqual(['organisation: Eva', 'office: Disa']);
});

test('the office’s own contact is not sent to herself either', async () => {
  await saveContact(local, 'plan:r1', { name: 'Anna', email: 'anna@granvik.example', phone: '' });
  expect(await names()).toEqual([]);
});
