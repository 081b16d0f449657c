import type { RunningServer } from '#tests/support/embedded/local-server.ts';

/** An account with this id, as on the server that an older phone knew. */
export async function addAccount(
  { sql }: Pick<RunningServer, 'sql'>,
  uid: string,
  address: string,
): Promise<void> {
  await sql(
    `insert into auth.users (id, email, email_confirmed_at, created_at, updated_at)
     values ($1, $2, now(), now(), now())`,
    [uid, address],
  );
}
