import type { Client } from 'pg';
import { migrationTexts, platformSql, seedText } from '#tests/support/sql/texts.ts';

/** The product's database on a plain PostgreSQL, with one person of the demo who has signed in. */
export async function openForPerson(owner: Client, uid: string): Promise<void> {
  await owner.query(`${platformSql} create extension pgcrypto;`);
  for (const { sql } of migrationTexts()) await owner.query(sql);
  await owner.query(seedText());
  const address = 'politiker@granvik.example';
  await owner.query('insert into auth.users values ($1, $2, now())', [uid, address]);
  await asPerson(owner, uid, () => owner.query('select public.claim_seats()'));
}

/** One transaction in the person's name, as a request of theirs would be. */
export async function asPerson<T>(client: Client, uid: string, body: () => Promise<T>): Promise<T> {
  await client.query('begin');
  const claims = JSON.stringify({ sub: uid, role: 'authenticated', amr: [{ method: 'otp' }] });
  await client.query(`select set_config('request.jwt.claims', $1, true)`, [claims]);
  await client.query('set local role authenticated');
  const result = await body();
  await client.query('commit');
  return result;
}
