import type { Transport } from '#sync/ports.ts';
import { callFunction } from './call.ts';
import { claimSeats, isClaimPending } from './claim-seats.ts';
import { refreshBackend } from './client.ts';

/** The engine's two calls. After silence the backend's address is looked up anew. */
export function makeTransport(uid: string): Transport {
  return {
    push: (request) => call('sync_push', request),
    pull: async (request) => {
      // A sign-in whose claim got no answer would read nothing but its own empty scope.
      if (isClaimPending(uid)) await claimSeats(uid);
      return call('sync_pull', request);
    },
  };

  async function call(name: string, body: unknown) {
    const reply = await callFunction(uid, name, { body });
    if (reply.status === null || reply.status === 404) await refreshBackend();
    return reply;
  }
}
