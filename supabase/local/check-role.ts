import { makeBearer } from './bearer.ts';
import type { Backend } from './backend.ts';
import type { FrontDoor } from './front-door.ts';
import type { Secrets } from './secrets.ts';
import { PlainError } from './plain-error.ts';

/**
 * The embedded service gives a caller his role only when some table has row-level security; before
 * that every function would run as the database's owner. So the server asks itself, through its own
 * front door and with a person's token, and does not serve on any other answer.
 */
export async function checkRole(
  backend: Backend,
  door: FrontDoor,
  secrets: Secrets,
): Promise<void> {
  const role = await askRole(door, secrets);
  await backend.sql('drop function public.local_role()');
  if (role !== 'authenticated') {
    throw new PlainError(
      `A person's call would run as "${role}" instead of "authenticated": row-level security would not hold.`,
      'The server stops here. Is row-level security on for the tables of supabase/migrations?',
    );
  }
}

/** Made before the service reads the schema, gone again after the question. */
export async function makeRoleQuestion(sql: (query: string) => Promise<unknown>): Promise<void> {
  await sql('drop function if exists public.local_role()');
  await sql(
    `create function public.local_role() returns text language sql stable set search_path = ''
     as $$ select current_user::text $$`,
  );
  await sql('grant execute on function public.local_role() to authenticated');
}

async function askRole(door: FrontDoor, secrets: Secrets): Promise<string> {
  const person = {
    sub: '00000000-0000-4000-8000-000000000000',
    role: 'authenticated',
    aud: 'authenticated',
    exp: Math.floor(Date.now() / 1000) + 60,
  };
  const request = new Request('http://localhost/rest/v1/rpc/local_role', {
    method: 'POST',
    headers: {
      apikey: secrets.publishableKey,
      authorization: makeBearer(person, secrets.jwtSecret),
      'content-type': 'application/json',
    },
    body: '{}',
  });
  const answer = await door(request, 'self');
  const role: unknown = await answer.json().catch(() => undefined);
  return typeof role === 'string' ? role : `status ${answer.status}`;
}
