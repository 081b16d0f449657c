import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listBegun } from '#data/waiting/begun-forms.ts';
import { getDraft, saveDraft } from '#data/waiting/drafts.ts';
import { getContacts, organisationContactScope } from '#data/people/get-contacts.ts';
import { getPageFeedback } from '#data/course/get-page-feedback.ts';
import { saveContact } from '#data/people/save-contact.ts';
import { savePageHelped, savePageWord } from '#data/course/save-page-feedback.ts';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { granvik, seedRound } from '#tests/support/rows/round-rows.ts';

let local: TestLocal;
beforeEach(async () => {
  local = makeTestLocal();
  await seedRound(local);
});

const card = (id: string, user_id: string | null) =>
  local.pulled('seat_card', {
    id,
    scope_id: 'course:p-granvik',
    seat_id: id,
    user_id,
    participation_id: 'p-granvik',
    name: id,
    role: 'strategist',
  });

test('until somebody is named the strategist is asked, by name alone; one who has come first', async () => {
  expect(await getContacts(local, granvik)).toEqual({
    organisation: undefined,
    isStrategist: false,
    office: undefined,
  });
  await card('Ny', null);
  await card('Samira', 'samira');
  expect(await getContacts(local, granvik)).toMatchObject({
    organisation: { name: 'Samira', email: '', phone: '' },
    isStrategist: true,
  });
  const scope = organisationContactScope('p-granvik');
  await saveContact(local, scope, { name: ' Eva ', email: ' eva@g.example ', phone: '1' });
  await saveContact(local, 'plan:r1', { name: 'Disa', email: '', phone: '' });
  expect(await getContacts(local, granvik)).toEqual({
    organisation: { name: 'Eva', email: 'eva@g.example', phone: '1' },
    isStrategist: false,
    office: { name: 'Disa', email: '', phone: '' },
  });
  await saveContact(local, scope, { name: '', email: 'kvar@g.example', phone: '' });
  expect((await getContacts(local, granvik)).isStrategist).toBe(true);
});

test('one answer a page, changeable; the word follows it and cannot come before it', async () => {
  await savePageWord(local, 'varfor', 'för tidigt');
  expect(await getPageFeedback(local, 'varfor')).toEqual({ helped: null, word: '', state: null });
  await savePageHelped(local, 'varfor', true);
  await savePageWord(local, 'varfor', 'Bra exempel');
  await savePageHelped(local, 'varfor', false);
  expect(await getPageFeedback(local, 'varfor')).toMatchObject({
    helped: false,
    word: 'Bra exempel',
    state: { kind: 'saved' },
  });
  expect(await getPageFeedback(local, 'politiken')).toMatchObject({ helped: null });
  expect(await local.db.rows('page_feedback').count()).toBe(1);
});

test('a draft lies on the phone until it is emptied, and is no row', async () => {
  await saveDraft(local, 'bjud-in/p/lista', 'a@g.example\nfel');
  local.db.close();
  await local.db.open();
  expect(await getDraft(local, 'bjud-in/p/lista')).toBe('a@g.example\nfel');
  expect(await listBegun(local)).toEqual(['bjud-in']);
  expect(await local.db.base.count()).toBe(0);
  await saveDraft(local, 'bjud-in/p/lista/enhet', 'Skolan');
  await saveDraft(local, 'bjud-in/p/lista', '');
  expect(await listBegun(local)).toEqual([]);
});
