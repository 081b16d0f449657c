import type { DemoConfig } from '#data/remote/demo-config.ts';

/**
 * Does this server have invented people? Asked once after the first paint; the last answer is
 * kept, so that the mark stands there without network too.
 */
const key = 'jamsides.demo';
let known: string | null | undefined;
const listeners = new Set<() => void>();

/**
 * Where the demo's people are listed; null on a real server. Looked up when it is asked for: the file this
 * lies in is also read where nothing may be kept, to say so.
 */
export function demoPage(): string | null {
  if (known === undefined) known = localStorage.getItem(key);
  return known;
}

export function onDemo(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function askForDemo(): Promise<void> {
  const { fetchDemoConfig } = await import('#data/remote/demo-config.ts');
  const config = await fetchDemoConfig();
  if (config !== undefined) keep(config);
}

function keep(config: DemoConfig | null) {
  known = config?.page ?? null;
  if (known === null) localStorage.removeItem(key);
  else localStorage.setItem(key, known);
  for (const listener of listeners) listener();
}
