import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

const small = 1_000;
const compressible = /^(text\/|application\/(json|manifest\+json|javascript)|image\/svg)/;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Files are compressed better and once; answers of the API lightly and each time, since no two are
 * alike: kept, three hundred pulls would be three hundred megabytes.
 */
const done = new Map<string, Bytes>();

export async function compress(
  request: Request,
  answer: Response,
  kind: 'file' | 'answer',
): Promise<Response> {
  const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '');
  const type = answer.headers.get('content-type') ?? '';
  if (answer.body === null || !compressible.test(type)) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.append('Vary', 'Accept-Encoding');
  // The length of before would make the caller wait for bytes that never come.
  headers.delete('content-length');
  const init = { status: answer.status, headers };
  if (encoding === undefined || bytes.byteLength < small) return new Response(bytes, init);
  headers.set('Content-Encoding', encoding);
  return new Response(await encode(bytes, encoding, kind), init);
}

async function encode(
  bytes: Bytes,
  encoding: 'br' | 'gzip',
  kind: 'file' | 'answer',
): Promise<Bytes> {
  if (kind === 'answer') return press(bytes, encoding, 4);
  const key = `${encoding} ${createHash('sha256').update(bytes).digest('base64url')}`;
  const known = done.get(key);
  if (known) return known;
  const made = await press(bytes, encoding, 5);
  done.set(key, made);
  return made;
}

async function press(bytes: Bytes, encoding: 'br' | 'gzip', level: number): Promise<Bytes> {
  if (encoding === 'gzip') return new Uint8Array(await gzipAsync(bytes, { level }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: level };
  return new Uint8Array(await brotliAsync(bytes, { params }));
}

function chooseEncoding(accepted: string): 'br' | 'gzip' | undefined {
  if (/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : undefined;
}
