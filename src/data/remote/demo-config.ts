import { literal, safeParse, regex, pipe, strictObject, string, type InferOutput } from 'valibot';

/** What a server with invented people says of itself. */
const shape = strictObject({ demo: literal(true), page: pipe(string(), regex(/^\/(?!\/)/u)) });
export type DemoConfig = InferOutput<typeof shape>;

const TIME_LIMIT_MS = 5_000;

/** Only the exact shape counts: a page in its place, a portal's answer or an extra field is no demo. */
export function parseDemoConfig(answer: unknown): DemoConfig | null {
  const parsed = safeParse(shape, answer);
  return parsed.success ? parsed.output : null;
}

/** `undefined` = no answer from the server itself, so nothing is known; null = it has no demo. */
export async function fetchDemoConfig(): Promise<DemoConfig | null | undefined> {
  try {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    const response = await fetch('/demo/config.json', { signal, cache: 'no-store' });
    if (!response.ok) return response.status === 404 ? null : undefined;
    return parseDemoConfig(await response.json());
  } catch {
    return undefined;
  }
}
