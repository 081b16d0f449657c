import { readdirSync, readFileSync } from 'node:fs';

/** What hosted Supabase and the embedded backend have before our first migration. */
export const platformSql = `
  create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;
  create role supabase_auth_admin nologin;
  create schema auth;
  create table auth.users (id uuid primary key, email text unique, email_confirmed_at timestamptz);
  alter table auth.users enable row level security;`;

const folder = new URL('../../../supabase/', import.meta.url);
/** The real migrations in order, as texts. */
export function migrationTexts(): readonly { readonly name: string; readonly sql: string }[] {
  const names = readdirSync(new URL('migrations/', folder)).filter((name) => name.endsWith('.sql'));
  return names
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(new URL(`migrations/${name}`, folder), 'utf8') }));
}

/** What makes an empty database ours. */
export function bareTexts(): readonly string[] {
  return [platformSql, ...migrationTexts().map(({ sql }) => sql)];
}

export function seedText(): string {
  return readFileSync(new URL('seed.sql', folder), 'utf8');
}
