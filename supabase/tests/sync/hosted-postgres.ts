import type pg from 'pg';
import type { PostgresServer } from '#tests/support/sql/postgres-server.ts';
import { become } from '#tests/support/sql/database.ts';
import { migrationTexts, platformSql, seedText } from '#tests/support/sql/texts.ts';

/** Hosted: the owner of the migrations is no superuser, and new tables and functions are open at first. */
const hostedSql = `
  create role builder login bypassrls createrole; grant builder to postgres;
  grant create on database postgres to builder; grant all on schema public to builder;
  grant anon, authenticated, service_role to builder;
  create schema extensions authorization builder; create extension pgcrypto with schema extensions;
  grant usage on schema public, extensions to anon, authenticated, service_role;
  grant usage on schema auth to builder; grant select, insert, update, delete on auth.users to builder;
  alter role builder set search_path = public, extensions;
  alter default privileges for role builder in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges for role builder in schema public grant all on functions to anon, authenticated, service_role;`;

/** The product's database as hosted Supabase would hold it; answers its owner, who is no superuser. */
export async function openHosted(
  server: PostgresServer,
  people: readonly { readonly uid: string; readonly address: string }[],
): Promise<pg.Client> {
  const superuser = await server.connect();
  await superuser.query(platformSql + hostedSql);
  for (const { uid, address } of people)
    await superuser.query('insert into auth.users values ($1, $2, now())', [uid, address]);
  await superuser.end();
  const owner = await server.connect('builder');
  for (const { sql } of migrationTexts()) await owner.query(sql);
  await owner.query(seedText());
  for (const { uid } of people) await owner.query('select app.bind_waiting_seats($1)', [uid]);
  return owner;
}

/** Opens a transaction in which the client speaks for the person. */
export async function begin(client: pg.Client, uid: string): Promise<void> {
  await client.query('begin');
  await become(async (sql, params = []) => (await client.query(sql, [...params])).rows, uid);
}
export async function call<T>(client: pg.Client, name: string, body: object): Promise<T> {
  const { rows } = await client.query<{ answer: T }>(`select public.${name}($1::jsonb) as answer`, [
    JSON.stringify({ client: 1, epoch: null, ...body }),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error(`${name} gave no row`);
  return row.answer;
}
export async function as<T>(client: pg.Client, uid: string, body: () => Promise<T>): Promise<T> {
  await begin(client, uid);
  try {
    const result = await body();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
