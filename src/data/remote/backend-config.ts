import { nonEmpty, pipe, safeParse, strictObject, string, url, type InferOutput } from 'valibot';

const shape = strictObject({
  backend: strictObject({ url: pipe(string(), url()), key: pipe(string(), nonEmpty()) }),
});
export type BackendConfig = InferOutput<typeof shape>['backend'];

const configKey = 'jamsides.backend';
const timeLimitMs = 10_000;

/** Only the exact shape counts: a portal's page answered with 200 is no configuration. */
export function parseBackendConfig(answer: unknown): BackendConfig | null {
  const parsed = safeParse(shape, answer);
  return parsed.success ? parsed.output.backend : null;
}

/**
 * Where the backend is, read at run time so that one build serves every installation; the last good
 * answer is remembered, for without network nobody can be asked. Null = never known.
 */
export async function backendConfig(): Promise<BackendConfig | null> {
  return remembered() ?? (await fetchConfig());
}

/** Asked again when calls fail: the installation may have moved. */
export async function fetchConfig(): Promise<BackendConfig | null> {
  try {
    const signal = AbortSignal.timeout(timeLimitMs);
    const response = await fetch('/config.json', { signal, cache: 'no-store' });
    const config = response.ok ? parseBackendConfig(await response.json()) : null;
    if (config) localStorage.setItem(configKey, JSON.stringify({ backend: config }));
    return config;
  } catch {
    // No network, no answer in time or no JSON: all the same as not knowing.
    return null;
  }
}

function remembered(): BackendConfig | null {
  try {
    return parseBackendConfig(JSON.parse(localStorage.getItem(configKey) ?? 'null'));
  } catch {
    return null;
  }
}
