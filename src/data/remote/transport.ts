import { isStorable } from '#lib/storable.ts';
import type { Reply, Transport } from '#sync/ports.ts';
import { callFunction } from './call.ts';
import { claimSeats, isClaimPending } from './claim-seats.ts';
import { refreshBackend } from './client.ts';

/** No longer than the engine itself ever waits: a header that is wrong must not silence the phone. */
const longestPatienceMs = 300_000;
const patience: Reply = { status: 429, code: null, body: null };

/** The engine's two calls. After silence the backend's address is looked up anew. */
export function makeTransport(uid: string): Transport {
  let quietUntil = 0;
  return {
    push: (request) => call('sync_push', request),
    pull: async (request) => {
      // A sign-in whose claim got no answer would read nothing but its own empty scope.
      if (isClaimPending(uid)) await claimSeats(uid);
      return call('sync_pull', request);
    },
  };

  /** Thirty phones in one room: a gateway that asks for patience gets it, whoever wants to sync. */
  async function call(name: string, body: unknown): Promise<Reply> {
    if (performance.now() < quietUntil) return patience;
    const { waitMs = 0, ...reply } = await callFunction(uid, name, { body: asSent(body) });
    if (reply.status === 429 || reply.status === 503)
      quietUntil = performance.now() + Math.min(waitMs, longestPatienceMs);
    if (reply.status === null || reply.status === 404) await refreshBackend();
    return reply;
  }
}

/**
 * A letter that no database can hold (a NUL, half of a pair) makes the whole call unreadable as JSON;
 * sent as a text, the change that holds it is refused alone.
 */
function asSent(body: unknown): unknown {
  const text = JSON.stringify(body);
  return isStorable(text) ? body : text;
}
