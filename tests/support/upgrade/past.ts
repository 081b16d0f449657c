import { makeCaller } from '#tests/support/embedded/call-api.ts';
import type { Server } from '../journey/server.ts';
import type { ClientFixture } from './client-fixture.ts';

/** Brings the server to where the old phone left it: the same changes under the same ids. */
export async function replayPast(
  server: Pick<Server, 'origin' | 'latestCode'>,
  { person, past }: ClientFixture,
): Promise<string> {
  const api = await makeCaller(server.origin);
  const { email } = person;
  await api.call('POST', '/auth/v1/otp', { body: { email, create_user: true } });
  const code = { type: 'magiclink', email, token: await server.latestCode(email) };
  const signedIn = await api.call('POST', '/auth/v1/verify', { body: code });
  const token = String(signedIn.body['access_token']);
  await api.call('POST', '/rest/v1/rpc/claim_seats', { token, body: {} });
  let epoch = '';
  for (const mutation of past) {
    const body = { body: { client: 1, epoch: null, muts: [mutation] } };
    const answer = await api.call('POST', '/rest/v1/rpc/sync_push', { token, body });
    const { results } = answer.body as { results?: readonly { status: string }[] };
    if (results?.[0]?.status !== 'applied')
      throw new Error(`The past cannot be repeated: ${JSON.stringify(answer.body)}`);
    epoch = String(answer.body['epoch']);
  }
  return epoch;
}
