import { answerJson, parseObject, readBody, type refuseRest } from './answer.ts';
import { isDeeperThan } from './body-depth.ts';

/**
 * The bytes of a call that is one: an object as JSON in UTF-8, or nothing where nothing is needed. All
 * else is refused here, as the caller's mistake, before anything behind stumbles over it.
 */
export async function readCallBody(
  request: Request,
  url: URL,
  refuse: typeof refuseRest,
): Promise<Uint8Array<ArrayBuffer> | Response> {
  if (hasControlLetters(url)) return refuse(400, 'PT400', 'Control characters in the address');
  const body = await readBody(request);
  if (body === 'tooLarge') return answerJson(413, { code: 'too_large', message: 'At most 1 MB' });
  const mayBeEmpty = request.method === 'GET' || url.pathname === '/auth/v1/logout';
  if (body.byteLength === 0 && mayBeEmpty) return body;
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refuse(400, 'PT400', 'Only application/json');
  // nothing of ours has more than ten levels
  if (isDeeperThan(256, body)) return refuse(400, 'PT400', 'Nested too deeply');
  if (parseObject(body) === undefined) return refuse(400, 'PT400', 'The body is no JSON object');
  return body;
}

/** No database can hold them, and no address of ours has them. */
function hasControlLetters({ pathname, search }: URL): boolean {
  try {
    return /\p{Cc}/u.test(decodeURIComponent(`${pathname}${search}`));
  } catch {
    return true;
  }
}
