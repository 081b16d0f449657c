import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionsWithBody, nested, oddBodies } from '#tests/support/embedded/abuse-bodies.ts';
import { makeCaller, signInByApi, type Caller } from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';

// The same over HTTP, as somebody with a terminal would: every answer is the caller's fault (4xx) or
// a verdict in the body, never an error of the server's, and nothing is written.

let server: RunningServer;
let api: Caller;
let uid = '';
let token = '';

beforeAll(async () => {
  server = await startLocalServer({ port: 4360 });
  api = await makeCaller(server.origin);
  ({ uid, token } = await signInByApi(api, server, 'chef@granvik.example'));
  await post('claim_seats', '{}');
});
afterAll(() => server.stop());

/** The body as written here, since some of these are no JSON. */
async function post(name: string, text: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.origin}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: {
      apikey: api.key,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: text,
  });
  const said = await answer.text();
  return { status: answer.status, said };
}
async function written(): Promise<unknown> {
  const [row] = await server.sql('select sum(seq)::int as seqs from app.scope');
  return row?.['seqs'];
}
const change = (patch: object, more: object = {}) => ({
  ...mutation('note', `user:${uid}`, randomUUID(), { patch: { ...noteFields(), ...patch } }),
  ...more,
});
const call = (muts: readonly unknown[]) =>
  JSON.stringify({ body: { client: 1, epoch: null, muts } });

test('bodies of the wrong shape are answered 400 with the code, by every function', async () => {
  const before = await written();
  for (const name of functionsWithBody) {
    for (const body of oddBodies) {
      const { status, said } = await post(name, JSON.stringify({ body }));
      const what = `${name} ${JSON.stringify(body)?.slice(0, 60)}: ${said.slice(0, 200)}`;
      expect(status, what).toBe(400);
    }
  }
  expect(await written()).toBe(before);
});

test('what is no JSON, or too large, or not what the function takes, is refused before it is judged', async () => {
  const before = await written();
  const raw: readonly [string, number[]][] = [
    ['', [400, 404]],
    ['{', [400]],
    ['[]', [400, 404]],
    ['"x"', [400, 404]],
    ['{"body": 1e999999}', [400]],
    ['{"client": 1}', [400, 404]],
    ['{"body": {}, "more": 1}', [400, 404]],
    ['{"body": {"__proto__": {"client": 1}}}', [400]],
    [`{"body": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, [400, 413]],
    [call([change({ body: 'x'.repeat(1_100_000) })]), [413]],
    [call([change({ body: 'x'.repeat(310_000) })]), [413]],
    [call(Array.from({ length: 51 }, () => change({}))), [413]],
  ];
  for (const [text, statuses] of raw) {
    for (const name of ['sync_push', 'sync_pull']) {
      if (name === 'sync_pull' && text.includes('"muts"')) continue;
      const { status, said } = await post(name, text);
      expect(statuses, `${name} ${text.slice(0, 60)}: ${said.slice(0, 200)}`).toContain(status);
    }
  }
  const plain = await post('sync_push', call([]), { 'content-type': 'text/plain' });
  expect(plain.status).toBeLessThan(500);
  expect(await written()).toBe(before);
});

test('odd items in a good call get their verdicts, and the good one beside them is taken', async () => {
  const before = Number(await written());
  const reused = change({});
  const muts = [
    null,
    7,
    nested(200),
    change({}, { id: 'x' }),
    change({}, { base: -1 }),
    change({}, { tbl: 'scope_member' }),
    change({}, { scope: `org:${demo.tallmo}` }),
    change({ body: 7 }),
    change({ body: nested(200) }),
    change({ kind: 'okänd' }),
    change({ author_id: uid }),
    reused,
    { ...reused, row: randomUUID() },
  ];
  const { status, said } = await post('sync_push', call(muts));
  expect(status).toBe(200);
  const { results } = JSON.parse(said) as { results: { status: string; code?: string }[] };
  expect(results.map((result) => result.code ?? result.status)).toEqual([
    ...Array(5).fill('shape'),
    '42P01',
    '42501',
    'shape',
    'shape',
    '23514',
    'shape',
    'applied',
    'id_reused',
  ]);
  expect(await written()).toBe(before + 1);
});

test('a letter that no row can hold refuses its change, and the neighbours are taken', async () => {
  const letters = ['\\u0000', '\\ud800', '\\udc00x', '\\uD83D\\uD83D\\uDE00', '\\\\\\u0000'];
  for (const odd of letters) {
    const before = Number(await written());
    const muts = [
      change({ body: 'ett 😀 \\u0000' }),
      change({ body: 'LETTERS' }),
      change({ body: 'två' }),
    ];
    const asked = call(muts).replace('LETTERS', odd);
    // as JSON, and as the text a phone sends
    const isText = letters.indexOf(odd) % 2 === 1;
    const text = isText ? JSON.stringify({ body: asked.slice('{"body":'.length, -1) }) : asked;
    const { status, said } = await post('sync_push', text);
    expect([odd, status], said).toEqual([odd, 200]);
    const { results } = JSON.parse(said) as { results: { status: string; code?: string }[] };
    expect([odd, ...results.map((one) => one.code ?? one.status)]).toEqual([
      odd,
      'applied',
      'shape',
      'applied',
    ]);
    expect(Number(await written())).toBe(before + 2);
    const kept = await server.sql('select body from public.note where id = $1', [muts[0]?.row]);
    expect(kept).toEqual([{ body: 'ett 😀 \\u0000' }]);
  }
});

test('such letters elsewhere in a call are its shape, in every function', async () => {
  for (const name of functionsWithBody) {
    for (const odd of ['\\u0000', '\\ud800']) {
      const body =
        '{"body":{"client":1,"epoch":null,"muts":[],"tables":["LETTERS"],"cursors":[{"s":"LETTERS"}],"confirm":"LETTERS","id":"LETTERS","LETTERS":1}}';
      const { status, said } = await post(name, body.replaceAll('LETTERS', odd));
      expect(status, `${name} ${odd}: ${said.slice(0, 200)}`).toBeLessThan(500);
    }
  }
});
