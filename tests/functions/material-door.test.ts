import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { partBytes } from '#domain/files/file-parts.ts';
import { makeMemoryPorts, type MaterialOf } from '#tests/support/embedded/memory-shelf.ts';
import { seeded } from '#tests/support/seeded.ts';
import { makeMaterialDoor } from '../../supabase/functions/material/door.ts';

const scope = 'group:0e9b4331-9f89-4b7d-a2e4-bf4eae21833a';
const foreign = 'group:1e9b4331-9f89-4b7d-a2e4-bf4eae21833a';
const id = '11111111-1111-4111-8111-111111111111';
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function pdf(length: number, fill = 65): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).fill(fill);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
}
const file = pdf(partBytes * 2 + 500);
const cut = (bytes: Uint8Array<ArrayBuffer>, n: number) =>
  bytes.slice(n * partBytes, (n + 1) * partBytes);

function world(more: Partial<MaterialOf> = {}, others: readonly MaterialOf[] = []) {
  const row: MaterialOf = {
    scope,
    id,
    author: 'anna',
    readers: ['anna', 'bo'],
    kind: 'pdf',
    bytes: file.byteLength,
    hash: sum(file),
    ...more,
  };
  const made = makeMemoryPorts([row, ...others]);
  const door = makeMaterialDoor(made.ports);
  return { ...made, row, ...callers(door) };
}

function callers(door: (request: Request) => Promise<Response>) {
  const at = (query: string) => `http://x.example/functions/v1/material?${query}`;
  const call = async (
    method: string,
    query: string,
    token: string | null,
    body?: Uint8Array<ArrayBuffer>,
  ) => {
    const headers = new Headers(token === null ? {} : { authorization: `Bearer ${token}` });
    const init: RequestInit = { method, headers, ...(body && { body }) };
    return door(new Request(at(query), init));
  };
  const own = `scope=${scope}&id=${id}`;
  return {
    call,
    put: (n: number | string, body: Uint8Array<ArrayBuffer>, token = 'anna') =>
      call('PUT', `${own}&part=${n}`, token, body),
    get: (token = 'bo') => call('GET', own, token),
    state: async (token = 'anna') => (await call('GET', `${own}&state`, token)).json(),
  };
}
const told = async (answer: Response) => [answer.status, await answer.json()];

test('the parts come in any order, and with the last of them the file is there for all of the room', async () => {
  const { put, get, state, kept, row } = world();
  expect(await state()).toEqual({ arrived: false, parts: [] });
  expect((await get()).status).toBe(404);
  expect(await told(await put(2, cut(file, 2)))).toEqual([200, { arrived: false, parts: [2] }]);
  await put(0, cut(file, 0));
  await put(0, cut(file, 0));
  expect(await state()).toEqual({ arrived: false, parts: [0, 2] });
  expect(await told(await put(1, cut(file, 1)))).toEqual([200, { arrived: true, parts: [] }]);
  expect([...kept.keys()]).toEqual([`${scope}/${row.hash}`]);
  const got = await get();
  expect(Buffer.from(await got.arrayBuffer()).equals(file)).toBe(true);
  expect(await told(await put(1, cut(file, 1)))).toEqual([200, { arrived: true, parts: [] }]);
});

test('what comes out is handed over and never a page of its own', async () => {
  const { put, get } = world();
  for (const n of [0, 1, 2]) await put(n, cut(file, n));
  const { headers } = await get();
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe('sandbox');
  const png = new Uint8Array(Buffer.from('\x89PNG\r\n\x1A\nrest', 'latin1'));
  const picture = world({ kind: 'picture', bytes: png.byteLength, hash: sum(png) });
  await picture.put(0, png);
  const shown = await picture.get();
  expect(shown.headers.get('content-type')).toBe('image/png');
  expect(shown.headers.get('content-disposition')).toBe('inline');
});

test('bytes that the room has already are sent by nobody twice', async () => {
  const { put, kept, row } = world();
  kept.set(`${scope}/${row.hash}`, file);
  expect(await told(await put(0, cut(file, 0)))).toEqual([200, { arrived: true, parts: [] }]);
  expect(kept.size).toBe(1);
  // another kind than they are stays refused, also of bytes that are there
  const other = world({ kind: 'picture' });
  other.kept.set(`${scope}/${row.hash}`, file);
  expect(await told(await other.put(0, cut(file, 0)))).toEqual([409, { code: 'kind' }]);
});

test('a wrong length, sum or beginning is refused, and the parts go, so that they can come anew', async () => {
  const short = world();
  expect(await told(await short.put(0, file.slice(0, 5)))).toEqual([409, { code: 'length' }]);
  for (const part of [3, -1, 1.5, '', '0x1', 'e'])
    expect(await told(await short.put(part, cut(file, 0)))).toEqual([409, { code: 'length' }]);
  expect(await told(await short.put(0, pdf(partBytes + 1)))).toEqual([413, { code: 'too_large' }]);
  expect(short.kept.size).toBe(0);
  const forged = world();
  await forged.put(0, cut(file, 0));
  await forged.put(1, cut(pdf(file.byteLength, 66), 1));
  expect(await told(await forged.put(2, cut(file, 2)))).toEqual([409, { code: 'hash' }]);
  expect(forged.kept.size).toBe(0);
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html><script>', 'MZ'])
    for (const kind of ['pdf', 'picture', 'office']) {
      const page = new TextEncoder().encode(text);
      const sent = world({ kind, bytes: page.byteLength, hash: sum(page) });
      expect(await told(await sent.put(0, page))).toEqual([409, { code: 'kind' }]);
      expect(sent.kept.size).toBe(0);
    }
});

test('only its author sends, only those of the room read, and nobody else learns that it is there', async () => {
  const { put, get, call, kept } = world();
  expect((await put(0, cut(file, 0), 'bo')).status).toBe(404);
  expect((await put(0, cut(file, 0), 'stranger')).status).toBe(404);
  expect((await call('PUT', `scope=${foreign}&id=${id}&part=0`, 'anna', cut(file, 0))).status).toBe(
    404,
  );
  expect((await call('GET', `scope=${scope}&id=${id}`, null)).status).toBe(401);
  expect((await call('GET', `scope=${scope}&id=${id}`, 'NOT-1')).status).toBe(401);
  expect(kept.size).toBe(0);
  for (const n of [0, 1, 2]) await put(n, cut(file, n));
  expect((await get('bo')).status).toBe(200);
  expect((await get('stranger')).status).toBe(404);
  expect((await call('DELETE', `scope=${scope}&id=${id}`, 'anna')).status).toBe(405);
});

test('a file whose row is taken away goes from the shelf with the next call, its parts too', async () => {
  const { put, get, kept, gone, row } = world();
  await put(0, cut(file, 0));
  kept.set(`${scope}/${row.hash}`, file);
  gone.push({ path: `${scope}/${id}`, parts: 3 }, { path: `${scope}/${row.hash}`, parts: 0 });
  row.deleted = true;
  expect((await get()).status).toBe(404);
  expect(kept.size).toBe(2);
  row.deleted = false;
  await get();
  expect([kept.size, gone.length]).toEqual([0, 0]);
  row.busy = true;
  expect(await told(await put(0, cut(file, 0)))).toEqual([503, { code: 'busy' }]);
});

test('a row that is taken away while its last part comes leaves nothing behind', async () => {
  const { put, kept, gone, row, ports } = world();
  for (const n of [0, 1]) await put(n, cut(file, n));
  const { mark } = ports;
  Object.assign(ports, {
    mark: async (...of: Parameters<typeof mark>) => {
      row.deleted = true;
      gone.push({ path: `${scope}/${row.hash}`, parts: 0 });
      return mark(...of);
    },
  });
  expect((await put(2, cut(file, 2))).status).toBe(404);
  expect(kept.size).toBe(0);
});

test('of many forged calls none changes or reads anything', async () => {
  const chance = seeded(52);
  const theirs = { ...world().row, scope: foreign, author: 'carl', readers: ['carl'] };
  const { call, kept, row } = world({}, [{ ...theirs, arrived: true }]);
  kept.set(`${foreign}/${row.hash}`, file);
  const pick = <T>(list: readonly T[]) => list[chance.int(list.length)] as T;
  const before = new Map(kept);
  let tried = 0;
  while (tried < 400) {
    const token = pick(['bo', 'stranger', null, '', 'eyJ.e30.', 'anna', 'ANNA', 'carl']);
    const method = pick(['GET', 'PUT', 'PUT', 'POST', 'DELETE', 'PATCH']);
    const room = pick([scope, foreign, 'org:x', `${scope}/..`, '..', '%2e%2e/db', '', 'user:1']);
    const name = pick([id, `${id}/0`, '../secrets.json', row.hash, '', '%00', 'null']);
    const part = pick(['0', '1', '2', '3', '-1', '../0', '1e1', '999999', ' 0', '']);
    const body = pick([
      cut(file, 0).slice(0, 10),
      pdf(partBytes, 67),
      pdf(partBytes + 3),
      new Uint8Array(),
    ]);
    // the one honest way in is not forged: its author's own part, as long as it should be
    const isHonest = token === 'anna' && room === scope && name === id;
    const isOwnRead = token === 'carl' && room === foreign && name === id && method === 'GET';
    if (isHonest || isOwnRead || (token === 'carl' && room === foreign && name === id)) continue;
    if (token === 'bo' && room === scope && name === id && method === 'GET') continue;
    tried += 1;
    const query = `scope=${room}&id=${name}&part=${part}`;
    const sent = method === 'GET' ? undefined : body;
    const answer = await call(method, query, token, sent);
    expect([401, 404, 405], `${method} ${query} as ${token}`).toContain(answer.status);
  }
  expect(kept).toEqual(before);
});

test('her own bytes from another room of hers are brought here without being sent, another’s are not', async () => {
  const own = 'user:2e9b4331-9f89-4b7d-a2e4-bf4eae21833a';
  const at = { ...world().row, scope: own, readers: ['anna'], arrived: true };
  const { state, kept, row } = world({}, [at]);
  kept.set(`${own}/${row.hash}`, file);
  expect(await state()).toEqual({ arrived: true, parts: [] });
  expect(kept.get(`${scope}/${row.hash}`)).toEqual(file);
  const theirs = world({}, [{ ...at, author: 'bo' }]);
  theirs.kept.set(`${own}/${row.hash}`, file);
  expect(await theirs.state()).toEqual({ arrived: false, parts: [] });
});

test('killed with the last part there and nothing made of it, asking how it stands makes it whole', async () => {
  const { put, get, state, kept, row } = world();
  for (const n of [0, 1]) await put(n, cut(file, n));
  kept.set(`${scope}/${id}/2`, cut(file, 2));
  expect(await state('bo')).toEqual({ arrived: false, parts: [] });
  expect(await state()).toEqual({ arrived: true, parts: [] });
  expect([...kept.keys()]).toEqual([`${scope}/${row.hash}`]);
  expect((await get()).status).toBe(200);
  // and killed just after it was said to be there, its parts go
  kept.set(`${scope}/${id}/1`, cut(file, 1));
  expect(await state()).toEqual({ arrived: true, parts: [] });
  expect([...kept.keys()]).toEqual([`${scope}/${row.hash}`]);
});
