import { createClient } from '@supabase/supabase-js';

/** The table both peers sync, in the shape their guides ask for. */
export const table = 'bench_row';

export interface BenchRow {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted: boolean;
}

export function makeClient() {
  const { url, key, token } = globalThis.visitor;
  return createClient(url, key, { accessToken: () => Promise.resolve(token) });
}
