/** Answers of the front door, and the one way it reads a body. */

const bodyLimit = 1_000_000;

export function answerJson(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Shaped as the auth service's own errors, so that clients read one form. */
export function refuseAuth(status: number, code: string, message: string): Response {
  return answerJson(status, { code: status, error_code: code, msg: message });
}

/** Shaped as the data service's own errors. */
export function refuseRest(status: number, code: string, message: string): Response {
  return answerJson(status, { code, message, details: null, hint: null });
}

export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 'tooLarge'> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return 'tooLarge';
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > bodyLimit) return 'tooLarge';
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A text that is not UTF-8 is no JSON: read loosely, it would be stored as something else. */
export function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    return found as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
