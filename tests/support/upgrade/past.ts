import type { PushAnswer } from '#sync/protocol.ts';
import { makeCaller, rpc, signInByApi } from '#tests/support/embedded/call-api.ts';
import type { Server } from '../journey/server.ts';
import type { ClientFixture } from './client-fixture.ts';

/** Brings the server to where the old phone left it: the same changes under the same ids. */
export async function replayPast(
  server: Pick<Server, 'origin' | 'latestCode'>,
  { person, past }: ClientFixture,
): Promise<string> {
  const api = await makeCaller(server.origin);
  const account = await signInByApi(api, server, person.email);
  await rpc(api, account, 'claim_seats', {});
  let epoch = '';
  for (const mutation of past) {
    const body = { body: { client: 1, epoch: null, muts: [mutation] } };
    const answer = (await rpc(api, account, 'sync_push', body)) as PushAnswer;
    if (answer.results[0]?.status !== 'applied')
      throw new Error(`The past cannot be repeated: ${JSON.stringify(answer)}`);
    epoch = answer.epoch;
  }
  return epoch;
}
