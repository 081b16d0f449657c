import { randomUUID } from 'node:crypto';
import { timed } from './pages/contestant.ts';
import type { BenchServer } from './server.ts';
import type { Visitor } from './pages/contestant.ts';

/** Fifty phones come back at once with twenty new rows each; ms until the last is done. */
export interface Reconnect {
  readonly ours: number;
  readonly rowWise: number;
}

const phones = 50;
const changes = 20;

/** The calls alone, without a phone's own work: one push and one pull against a call for each row. */
export async function measureReconnect(server: BenchServer, visitor: Visitor): Promise<Reconnect> {
  const headers = {
    apikey: visitor.key,
    authorization: `Bearer ${visitor.token}`,
    'content-type': 'application/json',
  };
  const post = async (path: string, body: unknown) => {
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(`${server.origin}/rest/v1/${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 200)}`);
    return text;
  };
  const all = (work: () => Promise<unknown>) =>
    timed(() => Promise.all(Array.from({ length: phones }, work)));
  const scope = `user:${visitor.uid}`;

  const ours = await all(async () => {
    const muts = Array.from({ length: changes }, (_, n) => ({
      id: randomUUID(),
      n,
      tbl: 'check_attempt',
      scope,
      row: randomUUID(),
      base: 0,
      sv: 1,
      patch: { check_key: 'bench', choice: 'a', correct: true, tried_at: '2026-11-22T10:00:00Z' },
    }));
    const head = { client: 1, epoch: null, unsent: { count: changes, oldest: null } };
    await post('rpc/sync_push', { body: { ...head, device: randomUUID(), muts } });
    await post('rpc/sync_pull', { body: { ...head, same: randomUUID(), tables: [] } });
  });
  const rowWise = await all(async () => {
    for (let n = 0; n < changes; n += 1)
      await post('bench_row', { id: randomUUID(), name: `new-${n}`, body: 'b'.repeat(60) });
    const since = new Date().toISOString();
    await fetch(`${server.origin}/rest/v1/bench_row?updated_at=gt.${since}`, { headers });
  });
  return { ours, rowWise };
}
