import { typeOfFile } from '../../../src/domain/files/file-kind.ts';
import { countParts, lengthOfPart, partBytes } from '../../../src/domain/files/file-parts.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Asked {
  readonly status: number;
  readonly body: unknown;
}

/** What is to be removed from the shelf: a file (no parts), or the parts of one that never came. */
export interface Gone {
  readonly path: string;
  readonly parts: number;
}

/** What the door needs from the world: the database in two names, and a shelf for the bytes. */
export interface MaterialPorts {
  /** A function of the database, in the caller's name. */
  ask(name: string, body: unknown, token: string): Promise<Asked>;
  /** In the door's own name: true when the row stands and now says that its bytes are there. */
  mark(scope: string, id: string): Promise<boolean>;
  /** In the door's own name: some of what is nobody's any more; it is held until `forget`. */
  gone(): Promise<readonly Gone[]>;
  forget(paths: readonly string[]): Promise<void>;
  readonly shelf: Shelf;
}

export interface Shelf {
  /** All of it or nothing, also when the power goes; what lay there is replaced. */
  put(path: string, bytes: Bytes): Promise<void>;
  get(path: string): Promise<Bytes | undefined>;
  /** The names in a folder, with how long each is. */
  list(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
  remove(paths: readonly string[]): Promise<void>;
}

/** What the database says of a file that this caller may read. */
interface Place {
  readonly kind: string;
  readonly bytes: number;
  readonly hash: string;
  readonly arrived: boolean;
  /** She put it there and may still write in that room. */
  readonly mine: boolean;
  /** It is being removed just now. */
  readonly busy: boolean;
  /** Another room of hers where the same bytes lie: shared, they are brought from there. */
  readonly elsewhere: string | undefined;
}

interface Call {
  readonly scope: string;
  readonly id: string;
  readonly place: Place;
}

export type MaterialDoor = (request: Request) => Promise<Response>;

/**
 * Files of a meeting, in parts, to and from a shelf. Reading follows the row, sending is its author's:
 *
 *     PUT ?scope&id&part=n   one part, as long as it should be; the last one that comes makes it whole
 *     GET ?scope&id          the bytes
 *     GET ?scope&id&state    which parts are there; her own bytes from another room of hers are brought here
 *
 * Nobody learns whether a file exists that she may not read.
 */
export function makeMaterialDoor(ports: MaterialPorts): MaterialDoor {
  return async (request) => {
    const url = new URL(request.url);
    const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return refuse(401, 'signed_out');
    if (request.method !== 'GET' && request.method !== 'PUT') return refuse(405, 'method');
    const call = await readCall(ports, url, token);
    if (call instanceof Response) return call;
    await removeGone(ports);
    if (request.method === 'PUT') return takePart(ports, call, url, request);
    return url.searchParams.has('state') ? tellState(ports, call) : handOut(ports, call);
  };
}

const scopeShape =
  /^(user|org|group|strategists|round):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const notFound = () => refuse(404, 'not_found');

async function readCall(ports: MaterialPorts, url: URL, token: string): Promise<Call | Response> {
  const scope = url.searchParams.get('scope') ?? '';
  const id = url.searchParams.get('id') ?? '';
  if (!scopeShape.test(scope) || !idShape.test(id)) return notFound();
  const { status, body } = await ports.ask('material_place', { body: { scope, id } }, token);
  if (status === 401 || status === 403) return refuse(401, 'signed_out');
  if (status !== 200) return refuse(503, 'no_answer');
  const place = readPlace(body);
  return place === undefined ? notFound() : { scope, id, place };
}

function readPlace(body: unknown): Place | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { kind, bytes, hash, arrived, mine, busy, elsewhere } = body as Record<string, unknown>;
  if (typeof kind !== 'string' || typeof bytes !== 'number' || typeof hash !== 'string')
    return undefined;
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  return {
    kind,
    bytes,
    hash,
    arrived: arrived === true,
    mine: mine === true,
    busy: busy === true,
    elsewhere: typeof elsewhere === 'string' && scopeShape.test(elsewhere) ? elsewhere : undefined,
  };
}

const pathOf = ({ scope, place }: Call) => `${scope}/${place.hash}`;
const partPath = ({ scope, id }: Pick<Call, 'scope' | 'id'>, n: number) => `${scope}/${id}/${n}`;

/** A failure here is the next call's work: nobody's file waits for it. */
async function removeGone({ gone, forget, shelf }: MaterialPorts): Promise<void> {
  const found = await gone();
  if (found.length === 0) return;
  await shelf.remove(
    found.flatMap(({ path, parts }) =>
      parts === 0 ? [path] : Array.from({ length: parts }, (_, n) => `${path}/${n}`),
    ),
  );
  await forget(found.map(({ path }) => path));
}

async function tellState(ports: MaterialPorts, call: Call): Promise<Response> {
  const { shelf } = ports;
  const { place } = call;
  if (!place.mine) return answer(200, { arrived: place.arrived, parts: [] });
  const parts = await partsThere(shelf, call);
  if (place.arrived) {
    // killed just after it was said to be there: its parts are of no use any more
    await shelf.remove(parts.map((n) => partPath(call, n)));
    return answer(200, { arrived: true, parts: [] });
  }
  if (place.busy) return answer(200, { arrived: false, parts });
  if (place.elsewhere !== undefined) {
    const known = await shelf.get(`${place.elsewhere}/${place.hash}`);
    if (known !== undefined) return settle(ports, call, known);
  }
  // killed just before: nobody has a part left to send that would make it whole
  if (parts.length === countParts(place.bytes)) return putTogether(ports, call);
  return answer(200, { arrived: false, parts });
}

async function partsThere(shelf: Shelf, { scope, id, place }: Call): Promise<readonly number[]> {
  const there = await shelf.list(`${scope}/${id}`);
  return there
    .filter(({ name, bytes }) => lengthOfPart(place.bytes, Number(name)) === bytes)
    .map(({ name }) => Number(name))
    .toSorted((one, other) => one - other);
}

async function takePart(
  ports: MaterialPorts,
  call: Call,
  url: URL,
  request: Request,
): Promise<Response> {
  const { place } = call;
  if (!place.mine) return notFound();
  if (place.busy) return refuse(503, 'busy');
  if (place.arrived) return answer(200, { arrived: true, parts: [] });
  const part = url.searchParams.get('part') ?? '';
  const length = /^\d{1,3}$/.test(part) ? lengthOfPart(place.bytes, Number(part)) : undefined;
  if (length === undefined) return refuse(409, 'length');
  const body = await readBytes(request);
  if (body === undefined) return refuse(413, 'too_large');
  if (body.byteLength !== length) return refuse(409, 'length');
  const known = await ports.shelf.get(pathOf(call));
  // Somebody of this room has sent the same bytes already.
  if (known !== undefined) return settle(ports, call, known);
  await ports.shelf.put(partPath(call, Number(part)), body);
  const parts = await partsThere(ports.shelf, call);
  if (parts.length < countParts(place.bytes)) return answer(200, { arrived: false, parts });
  return putTogether(ports, call);
}

async function putTogether(ports: MaterialPorts, call: Call): Promise<Response> {
  const whole = new Uint8Array(call.place.bytes);
  for (let n = 0; n < countParts(call.place.bytes); n += 1) {
    const part = await ports.shelf.get(partPath(call, n));
    // another call has made it whole and taken the parts away: the phone asks how it stands
    if (part === undefined) return refuse(503, 'busy');
    whole.set(part, n * partBytes);
  }
  return settle(ports, call, whole);
}

/** What the row has promised, held against the bytes themselves; then they are there for all of the room. */
async function settle(ports: MaterialPorts, call: Call, whole: Bytes): Promise<Response> {
  const { scope, id, place } = call;
  const { shelf } = ports;
  const own = Array.from({ length: countParts(place.bytes) }, (_, n) => partPath(call, n));
  const code = await findFault(place, whole);
  if (code !== undefined) {
    await shelf.remove(own);
    return refuse(409, code);
  }
  await shelf.put(pathOf(call), whole);
  const isMarked = await ports.mark(scope, id);
  await shelf.remove(own);
  if (isMarked) return answer(200, { arrived: true, parts: [] });
  await removeGone(ports);
  return notFound();
}

async function findFault(place: Place, whole: Bytes): Promise<string | undefined> {
  if (whole.byteLength !== place.bytes) return 'length';
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  const hash = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash !== place.hash) return 'hash';
  return typeOfFile(whole)?.kind === place.kind ? undefined : 'kind';
}

/** Never more in memory than one part may be. */
async function readBytes(request: Request): Promise<Bytes | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > partBytes) return undefined;
  const held = new Uint8Array(partBytes);
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    if (size + read.value.byteLength > partBytes) return undefined;
    held.set(read.value, size);
    size += read.value.byteLength;
  }
  return held.slice(0, size);
}

/** Nothing that comes out of here is a page: a picture may be shown, all else is handed over to be kept. */
async function handOut({ shelf }: MaterialPorts, call: Call): Promise<Response> {
  const bytes = call.place.arrived ? await shelf.get(pathOf(call)) : undefined;
  const found = bytes && typeOfFile(bytes);
  if (bytes === undefined || found === undefined) return notFound();
  return new Response(bytes, {
    headers: {
      'Content-Type': found.type,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': found.kind === 'picture' ? 'inline' : 'attachment',
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

const refuse = (status: number, code: string) => answer(status, { code });
