import { randomUUID } from 'node:crypto';
import { array, constantFrom, sample, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#domain/address.ts';
import { rowId } from '#lib/row-id.ts';
import { readable, unreadable } from '#tests/support/addresses.ts';
import { mutation, verdicts } from '#tests/support/sql/database.ts';
import { demo, demoWorldOfFile, relations } from '#tests/support/sql/demo.ts';

// The database reads an address as the phone does, whoever wrote it and however.

const world = demoWorldOfFile();
const admin = `admin:${demo.granvik}`;

/** As the database reads them; a NUL never comes so far. */
async function readThere(texts: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = await world.db.sql(
    `select app.read_address(t.said) as address from unnest($1::text[]) with ordinality t (said, n) order by n`,
    [texts.map((text) => text.replaceAll('\0', ''))],
  );
  return rows.map((row) => row['address'] as string | null);
}

test('every example is read there as it is read here', async () => {
  expect(await readThere(readable.map(([text]) => text))).toEqual(readable.map(([, kept]) => kept));
  expect(await readThere(unreadable)).toEqual(unreadable.map(() => null));
});

test('whatever the phone takes, in the letters that are written in Europe and beyond, the database takes alike', async () => {
  const letters = 'abcxyzåäöøæüéßžłÅÄÖÉŽıİσΣςжЖяЯҐաԱあ漢글عभ0189-'.split('');
  const word = array(constantFrom(...letters), { minLength: 1, maxLength: 24 });
  const around = constantFrom(
    '',
    ' ',
    '<',
    '>',
    ',',
    ';',
    '"',
    'mailto:',
    '\u200B',
    '\u00AD',
    '.',
    'Anna <',
    'x',
  );
  const typed = tuple(around, word, word, constantFrom('se', 'example', 'みんな'), around);
  const some = sample(typed, { numRuns: 3000, seed: 12 }).map(
    ([before, local, domain, top, after]) =>
      `${before}${local.join('')}@${domain.join('')}.${top}${after}`,
  );
  const read = some.map(readAddress);
  const there = await readThere(some);
  expect(read.filter((address) => address !== null).length).toBeGreaterThan(500);
  const differ = some.flatMap((text, at) =>
    read[at] !== null && read[at] !== there[at] ? [[text, read[at], there[at]]] : [],
  );
  expect(differ).toEqual([]);
});

test('no text makes the database stumble, and what it reads it reads as itself', async () => {
  const texts = sample(string({ unit: 'binary', maxLength: 40 }), { numRuns: 400, seed: 12 });
  const mixed = texts.flatMap((text) => [text, `a@${text}.se`, `${text}@granvik.example`]);
  const read = (await readThere(mixed)).filter((address) => address !== null);
  expect(await readThere(read)).toEqual(read);
});

test.each([
  ['anna@malmö.example', 'anna@xn--malm-8qa.example'],
  ['bo@xn--malm-8qa.example', 'bo@malmö.example'],
])('%j is invited, %j signs in: it is she', async (invited, signedIn) => {
  const { db, who } = world;
  const row = rowId('invitation', demo.granvik, invited, 'courseParticipant');
  const patch = {
    participation_id: demo.granvik,
    address: invited,
    name: 'Någon',
    role: 'courseParticipant',
    state: 'open',
  };
  const answer = await db.push(who.strategist, [mutation('invitation', admin, row, { patch })]);
  expect(verdicts(answer)).toEqual(['applied']);
  const uid = await db.addAccount(signedIn);
  expect(await db.claim(uid)).toMatchObject({ seats: 1 });
  await db.sql('select app.erase_user($1)', [uid]);
  const left = await db.sql('select from public.invitation where address = $1', [invited]);
  expect(left).toEqual([]);
});

test('a seat is handed over to an address as it comes, and kept as all others are', async () => {
  const { db, who } = world;
  const [old] = await db.sql('select id, role from public.invitation where address = $1', [
    relations.colleague,
  ]);
  const body = {
    scope: admin,
    row: String(old?.['id']),
    name: 'Ny',
    address: 'Ny Person <Ny@Malmö.example>,',
  };
  const address = 'ny@xn--malm-8qa.example';
  expect(await db.call(who.strategist, 'hand_over_seat', body)).toEqual({
    status: 'applied',
    row: rowId('invitation', demo.granvik, address, String(old?.['role'])),
  });
  expect(await db.claim(await db.addAccount(address))).toMatchObject({ seats: 1 });
});

test('the office is made of an address as it comes, once', async () => {
  const { db } = world;
  const uid = await db.addAccount('chef@kontoret-över.example', randomUUID());
  await db.sql(`select app.grant_office('Chef@KONTORET-ÖVER.example ')`);
  await db.sql(`select app.grant_office('chef@xn--kontoret-ver-djb.example')`);
  expect(await db.claim(uid)).toMatchObject({ office: true });
  const members = `select user_id from app.office_member where address like 'chef@%kontoret-%'`;
  expect(await db.sql(members)).toEqual([{ user_id: uid }]);
  await expect(db.sql(`select app.grant_office('chef')`)).rejects.toMatchObject({ code: '22023' });
});

test.each([`'`, '{', ',', '(', '\u201c'])(
  'a mailbox of its own with %j before the name is nobody else',
  async (sign) => {
    const { db } = world;
    const uid = await db.addAccount(`${sign}${relations.owner}`, randomUUID());
    expect(await db.claim(uid)).toMatchObject({ seats: 0, office: false });
  },
);
