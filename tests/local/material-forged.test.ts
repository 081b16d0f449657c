import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countParts, partBytes } from '#domain/files/file-parts.ts';
import { makeBearer } from '#local/bearer.ts';
import { rowId } from '#lib/row-id.ts';
import {
  groupScope,
  makeFileWorld,
  partOf,
  rowOfFile,
  sumOf,
  type Bytes,
  type FileWorld,
} from '#tests/support/embedded/file-world.ts';
import { seeded } from '#tests/support/seeded.ts';
import { demo } from '#tests/support/sql/demo.ts';

/*
 * Forged and oversized uploads, foreign rooms, paths and seats, over the server as it is started: none succeeds.
 * FORGED=2000 SEED=7 for the long form.
 */
const count = Number(process.env['FORGED'] ?? 150);
const chance = seeded(Number(process.env['SEED'] ?? 52));

let world: FileWorld;
let own: string;
/** What there is to be stolen or spoiled: her own, its copy in the group, and one in each that is half sent. */
let targets: readonly { readonly scope: string; readonly id: string }[];
let tokens: Readonly<Record<string, { readonly token: string } | null>>;

const pdf = (length: number, letter = 65): Bytes => {
  const bytes = new Uint8Array(length).fill(letter);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, length));
  return bytes;
};
const whole = pdf(partBytes + 700);
const half = pdf(2 * partBytes, 66);

beforeAll(async () => {
  world = await makeFileWorld();
  own = `user:${world.anna.uid}`;
  const [original, waiting, inGroup] = [randomUUID(), randomUUID(), randomUUID()];
  const copy = rowId('material', original, groupScope, world.anna.uid);
  targets = [
    { scope: own, id: original },
    { scope: groupScope, id: copy },
    { scope: own, id: waiting },
    { scope: groupScope, id: inGroup },
  ];
  const said = await world.push(
    world.anna,
    { scope: own, id: original, patch: { ...rowOfFile(world, whole), shared: [groupScope] } },
    { scope: groupScope, id: copy, patch: { ...rowOfFile(world, whole), origin: original } },
    { scope: own, id: waiting, patch: rowOfFile(world, half) },
    { scope: groupScope, id: inGroup, patch: rowOfFile(world, half) },
  );
  expect(said).toEqual(['applied', 'applied', 'applied', 'applied']);
  for (const n of [0, 1]) await put(own, original, n, partOf(whole, n));
  await world.ask(`scope=${groupScope}&id=${copy}&state`);
  await put(own, waiting, 0, partOf(half, 0));
  await put(groupScope, inGroup, 0, partOf(half, 0));
  tokens = makeTokens();
});
afterAll(() => world?.server.stop());

const put = (scope: string, id: string, n: number | string, body: BodyInit) =>
  world.ask(`scope=${scope}&id=${id}&part=${n}`, { method: 'PUT', body });

/** Whoever is not let in here: other seats, and tokens that are none. */
function makeTokens() {
  const file = join(world.server.dataDir, 'secrets.json');
  const { jwtSecret } = JSON.parse(readFileSync(file, 'utf8')) as { jwtSecret: string };
  const claims = { sub: world.anna.uid, role: 'authenticated', aud: 'authenticated' };
  const made = (more: object, secret = jwtSecret) => ({
    token: makeBearer({ ...claims, exp: 4e9, ...more }, secret).slice('Bearer '.length),
  });
  const { token } = world.anna;
  const [head = '', body = '', sign = ''] = token.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  return {
    partner: world.sven,
    stranger: world.stranger,
    nobody: null,
    empty: { token: '' },
    odd: { token: 'null' },
    expired: made({ exp: 1_700_000_000 }),
    otherSecret: made({}, 'x'.repeat(48)),
    otherRole: made({ role: 'service_role' }),
    noPerson: made({ sub: undefined }),
    noSign: { token: `${head}.${body}.` },
    unsigned: { token: `${none}.${body}.${sign}` },
    cut: { token: token.slice(0, -3) },
  };
}

/** Everything that must stand as it was. */
async function standing() {
  const rows = await world.server.sql(
    'select to_jsonb(m) as row from public.material m where id = any ($1) order by id',
    [targets.map(({ id }) => id)],
  );
  return { rows, shelf: Object.fromEntries(world.shelf()) };
}

/** One forged thing: what it was, and undefined when nothing came of it. */
type Forgery = () => Promise<readonly [what: string, came: string | undefined]>;

const junk = (): Bytes =>
  chance.pick([
    () => pdf(chance.int(3000) + 9, 67),
    () => partOf(whole, chance.int(2)),
    () => pdf(partBytes, 68),
    () => pdf(partBytes + 1 + chance.int(900_000), 69),
    () => new Uint8Array(),
  ])();

async function statusOf(sent: Promise<Response>): Promise<number> {
  try {
    const answer = await sent;
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    // it hangs up on whoever goes on sending
    return 413;
  }
}
const noneOf = (status: number) => (status >= 400 && status < 500 ? undefined : String(status));

const foreignCaller: Forgery = async () => {
  const name = chance.chance(0.3) ? 'partner' : chance.pick(Object.keys(tokens));
  const who = tokens[name] ?? null;
  const target = chance.pick(targets);
  const isReader = name === 'partner' && target.scope === groupScope;
  const method = isReader ? 'PUT' : chance.pick(['PUT', 'PUT', 'GET']);
  const more = method === 'PUT' ? `&part=${chance.int(3)}` : chance.pick(['', '&state']);
  const call = { method, who, ...(method === 'PUT' && { body: junk() }) };
  const at = `scope=${target.scope}&id=${target.id}${more}`;
  return [`${name} ${method} ${at}`, noneOf(await statusOf(world.ask(at, call)))];
};

const spoiled = (text: string): string =>
  chance.pick([
    (t: string) => `${t}/..`,
    (t: string) => `../${t}`,
    (t: string) => `${t}%2f..%2f..%2fsecrets.json`,
    (t: string) => `%2e%2e%5c${t}`,
    (t: string) => `${t}%00`,
    (t: string) => `${t}%0a`,
    (t: string) => ` ${t}`,
    (t: string) => t.toUpperCase().replace('-', '_'),
    (t: string) => t.replaceAll('-', ''),
    (t: string) => t.slice(0, -1),
    (t: string) => `${t}${t}`,
    (t: string) => `%EF%BC%8E%EF%BC%8E/${t}`,
    (t: string) => `${t}'--`,
    () => '..',
    () => 'null',
    () => '',
    () => 'x'.repeat(4000),
    () => '__proto__',
  ])(text);

/** Her own token, at an address that is none, or that names two things at once. */
const foreignPath: Forgery = async () => {
  const { scope, id } = chance.pick(targets);
  const others = [`group:${demo.group2}`, `user:${world.sven.uid}`, `org:${demo.granvik}`];
  const at = chance.pick([
    () => `scope=${spoiled(scope)}&id=${id}`,
    () => `scope=${scope}&id=${spoiled(id)}`,
    () => `scope=${chance.pick(others)}&id=${id}`,
    () => `scope=${scope}&id=${randomUUID()}`,
    () => `scope=${spoiled(scope)}&id=${id}&scope=${scope}`,
    () => `id=${id}&scope[]=${scope}`,
    () => `scope=${scope}&id=${scope === own ? targets[1]?.id : targets[0]?.id}`,
  ])();
  const method = chance.pick(['PUT', 'PUT', 'GET', 'POST', 'DELETE', 'PATCH']);
  const body = method === 'GET' ? {} : { body: junk() };
  const query = method === 'PUT' ? `${at}&part=${chance.int(2)}` : at;
  return [`${method} ${query}`, noneOf(await statusOf(world.ask(query, { method, ...body })))];
};

/** Of her own half sent file, a part that there is not, or that is longer or shorter than it should be. */
const wrongPart: Forgery = async () => {
  const id = targets[2]?.id ?? '';
  const [n, body] = chance.pick<() => readonly [string | number, BodyInit]>([
    () => [
      chance.pick(['-1', '1.5', '0x1', '1e0', '', '%31%00', '01x', 'NaN', '9999']),
      partOf(half, 1),
    ],
    () => [2 + chance.int(997), pdf(1 + chance.int(partBytes))],
    () => [1, pdf(partBytes - 1 - chance.int(1000))],
    () => [1, pdf(partBytes + 1 + chance.int(1_500_000))],
    () => [1, new ReadableStream({ pull: (to) => to.enqueue(pdf(300_000)) })],
    () => [1, new Uint8Array()],
  ])();
  return [`part ${n}`, noneOf(await statusOf(put(own, id, n, body)))];
};

const lies: Readonly<Record<string, () => string>> = {
  svg: () => '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  html: () => `${' '.repeat(chance.int(12))}<!doctype html><script>alert(1)</script>`,
  program: () => 'MZ\x90\0',
  elf: () => '\x7fELF\x02\x01\x01',
  shell: () => '#!/bin/sh\n',
  late: () => ` %PDF-1.7`,
  almost: () => '%PDF1.7-',
  jpegAlmost: () => '\xFF\xD8\xFE',
  riff: () => 'RIFF\0\0\0\0AVI ',
  rar: () => 'Rar!\x1A\x07',
  mark: () => '\xEF\xBB\xBF%PDF-1.7',
  nothing: () => '\0\0\0\0',
};
const kinds = ['pdf', 'picture', 'office'] as const;
const begins = { pdf: '%PDF-1.7', picture: '\x89PNG\r\n\x1A\n', office: 'PK\x03\x04' } as const;

function made(start: string): Bytes {
  const length = chance.pick([40, 900, partBytes, partBytes + 1, 2 * partBytes + 33]);
  const bytes = new Uint8Array(length).fill(70 + chance.int(20));
  // each another, or it is one that is there already
  bytes.set(Buffer.from(chance.uuid()), length - 36);
  bytes.set(Buffer.from(start, 'latin1').subarray(0, length - 36));
  return bytes;
}

interface Lie {
  readonly what: string;
  readonly kind: string;
  readonly promised: Bytes;
  /** In the order they are sent. */
  readonly sent: readonly (readonly [n: number, body: Bytes])[];
}

const partsOf = (bytes: Bytes) =>
  Array.from({ length: countParts(bytes.length) }, (_, n) => [n, partOf(bytes, n)] as const);
const shuffled = <T>(list: readonly T[]) =>
  list
    .map((one) => [chance.random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);

/** Every byte as promised, and what they are is another thing than the row says. */
function lieOfKind(): Lie {
  const [name, start] = chance.chance(0.6)
    ? chance.pick(Object.entries(lies).map(([key, make]) => [key, make()] as const))
    : chance.pick(kinds.map((kind) => [kind, begins[kind]] as const));
  const kind = chance.pick(kinds.filter((one) => one !== name));
  const promised = made(start);
  return { what: `${name} as ${kind}`, kind, promised, sent: shuffled(partsOf(promised)) };
}

/** A file of the right kind and length that is not the one that was promised. */
function lieOfBytes(): Lie {
  const kind = chance.pick(kinds);
  const promised = made(begins[kind]);
  const other = promised.slice();
  const at = 12 + chance.int(other.length - 12);
  other[at] = ((other[at] ?? 0) + 1) % 256;
  const right = partsOf(promised);
  const wrong = partsOf(other);
  const swapped = right.map(([n, body], _, all) => {
    const mate = all.find(([m, one]) => m !== n && one.length === body.length);
    return [n, mate?.[1] ?? wrong[n]?.[1] ?? body] as const;
  });
  const [what, sent] = chance.pick([
    () => ['one byte', shuffled(wrong)] as const,
    () => ['right first, then another', [...right.slice(0, -1), ...wrong] as const] as const,
    () => ['parts in each other’s place', shuffled(swapped)] as const,
    () =>
      [
        'parts that overlap',
        right.map(([n, body]) => [n, shifted(promised, n, body.length)] as const),
      ] as const,
  ])();
  return { what, kind, promised, sent };
}
const shifted = (bytes: Bytes, n: number, length: number): Bytes => {
  const from = Math.max(0, n * partBytes - 7);
  const cut = new Uint8Array(length).fill(1);
  cut.set(bytes.slice(from, from + length));
  if (n === 0) cut[length - 1] = ((cut[length - 1] ?? 0) + 1) % 256;
  return cut;
};

/** By its own author, with a row that the server has taken: it never is there. */
const lyingFile: Forgery = async () => {
  const { what, kind, promised, sent } = chance.pick([lieOfKind, lieOfBytes])();
  const id = randomUUID();
  const patch = { ...rowOfFile(world, promised), kind, meeting_id: randomUUID() };
  const [said] = await world.push(world.anna, { scope: own, id, patch });
  if (said !== 'applied') return [what, `the row was ${said}`];
  for (const [n, body] of sent) await statusOf(put(own, id, n, body));
  const state = (await (await world.ask(`scope=${own}&id=${id}&state`)).json()) as object;
  const got = await statusOf(world.ask(`scope=${own}&id=${id}`));
  const [row] = await world.server.sql(
    'select arrived_at, version from public.material where id = $1',
    [id],
  );
  const isThere =
    got !== 404 || row?.['arrived_at'] !== null || JSON.stringify(state).includes('true');
  await world.push(world.anna, {
    scope: own,
    id,
    base: Number(row?.['version']),
    patch: { deleted: true },
  });
  // what is taken away goes with the next call about a file that there is
  await world.ask(`scope=${own}&id=${targets[2]?.id}&state`);
  return [`${what}, ${promised.length} bytes`, isThere ? 'it is there' : undefined];
};

/** Rows that promise what no file may be, or that are somebody else's. */
const lyingRow: Forgery = async () => {
  const { anna, sven, stranger } = world;
  const [original, copy, waiting] = targets;
  const id = randomUUID();
  const row = rowOfFile(world, made(begins.pdf));
  const wrong = chance.pick<() => Readonly<Record<string, unknown>>>([
    () => ({ bytes: 20 * 1024 * 1024 + 1 + chance.int(1e9) }),
    () => ({ bytes: chance.pick([0, -1, 1.5, '900', null, 1e30]) }),
    () => ({
      hash: chance.pick([
        '',
        '../../db',
        'A'.repeat(64),
        row.hash.slice(1),
        `${row.hash}0`,
        `${row.hash}/..`,
      ]),
    }),
    () => ({ kind: chance.pick(['html', 'svg', 'exe', '', null, 'PDF', 'link']) }),
    () => ({ link: chance.pick(['javascript:alert(1)', 'https://a.example/']) }),
    () => ({ title: chance.pick(['', ' ', 'x'.repeat(201)]) }),
    () => ({ origin: copy?.id, shared: [groupScope] }),
  ])();
  const scopes = [`user:${sven.uid}`, `group:${demo.group2}`, 'group:..', `${own}/..`, 'org:x', ''];
  const [who, pushed] = chance.pick([
    () => [anna, { scope: own, id, patch: { ...row, ...wrong } }] as const,
    () => [anna, { scope: chance.pick(scopes), id, patch: row }] as const,
    () => [stranger, { scope: chance.pick([own, groupScope]), id, patch: row }] as const,
    () => [sven, { scope: own, id, patch: row }] as const,
    () =>
      [
        chance.pick([sven, stranger]),
        {
          scope: groupScope,
          id: copy?.id ?? '',
          base: 1e6,
          patch: { ...row, deleted: chance.chance(0.5) },
        },
      ] as const,
    () =>
      [
        anna,
        {
          scope: own,
          id: chance.pick([original, waiting])?.id ?? '',
          base: 1e6,
          patch: { hash: row.hash, bytes: row.bytes },
        },
      ] as const,
  ])();
  const [said] = await world.push(who, pushed).catch(() => ['refused']);
  const came = said === 'applied' || said === 'merged' ? said : undefined;
  return [`${JSON.stringify(pushed).slice(0, 300)}: ${said}`, came];
};

test(`of ${count} forged or oversized uploads and foreign paths none succeeds`, async () => {
  const before = await standing();
  const forgeries = { foreignCaller, foreignPath, wrongPart, lyingFile, lyingRow };
  const tried: Record<string, number> = {};
  const succeeded: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const name = chance.pick(Object.keys(forgeries)) as keyof typeof forgeries;
    const [what, came] = await forgeries[name]();
    tried[name] = (tried[name] ?? 0) + 1;
    if (came !== undefined) succeeded.push(`${turn} ${name}: ${what}: ${came}`);
    if (turn % 250 === 249) expect(await standing(), `after ${turn}: ${what}`).toEqual(before);
  }
  console.log(`${succeeded.length} of ${count} succeeded`, tried);
  expect(succeeded).toEqual([]);
  expect(await standing()).toEqual(before);
  // and nothing of it stands in the way of the honest one
  const { scope, id } = targets[2] ?? { scope: '', id: '' };
  const last = await put(scope, id, 1, partOf(half, 1));
  expect(await last.json()).toEqual({ arrived: true, parts: [] });
  const got = await world.ask(`scope=${scope}&id=${id}`);
  expect(sumOf(new Uint8Array(await got.arrayBuffer()))).toBe(sumOf(half));
}, 3_600_000);
