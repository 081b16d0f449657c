import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCaller, type Caller } from '#tests/support/embedded/call-api.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';

let server: RunningServer;
let caller: Caller;
let token: string;
let refreshToken: string;

const person = 'oinbjuden@annanstans.example';

async function getCode(email: string): Promise<string> {
  const sent = await caller.call('POST', '/auth/v1/otp', { body: { email } });
  expect(sent.status).toBe(200);
  return server.latestCode(email);
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function askTimed(email: string) {
  const start = performance.now();
  const answer = await caller.call('POST', '/auth/v1/otp', { body: { email } });
  const headers = [...answer.headers].filter(([name]) => name !== 'date').toSorted();
  return {
    said: { status: answer.status, body: answer.body, headers },
    ms: performance.now() - start,
  };
}

const verify = (email: string, code: string, type = 'email') =>
  caller.call('POST', '/auth/v1/verify', { body: { email, token: code, type } });

beforeAll(async () => {
  server = await startLocalServer();
  caller = await makeCaller(server.origin);
  const session = await verify(person, await getCode(person));
  expect(session.status).toBe(200);
  token = String(session.body['access_token']);
  refreshToken = String(session.body['refresh_token']);
});

afterAll(() => server?.stop());

describe('the one way in', () => {
  test('a code sent to the address gives a session, asked for as in production', async () => {
    const user = await caller.call('GET', '/auth/v1/user', { token });
    expect(user.status).toBe(200);
    expect(user.body['email']).toBe(person);
  });

  test('capitals and spaces in the address change nothing', async () => {
    const code = await getCode(' Annan@Annanstans.EXAMPLE ');
    expect((await verify('annan@annanstans.example', code)).status).toBe(200);
  });

  test('a code works once', async () => {
    const email = 'engang@annanstans.example';
    const code = await getCode(email);
    expect((await verify(email, code)).status).toBe(200);
    expect((await verify(email, code)).status).toBe(403);
  });

  test('a newer code makes the older one void', async () => {
    const email = 'nyare@annanstans.example';
    const first = await getCode(email);
    const second = await getCode(email);
    if (first !== second) expect((await verify(email, first)).status).toBe(403);
    expect((await verify(email, second)).status).toBe(200);
  });

  test('another address cannot use the code', async () => {
    const code = await getCode('min@annanstans.example');
    expect((await verify('din@annanstans.example', code)).status).toBe(403);
  });

  test('five wrong tries end the code for the one who made them, and the next works at once', async () => {
    const email = 'gissad@annanstans.example';
    const code = await getCode(email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (let i = 0; i < 5; i += 1) expect((await verify(email, wrong)).status).toBe(403);
    const tooLate = await verify(email, code);
    expect(tooLate.status).toBe(403);
    expect(tooLate.body).toEqual((await verify(email, wrong)).body);
    expect((await verify(email, await getCode(email))).status).toBe(200);
  });

  test('guesses made at the same moment count one by one', async () => {
    const email = 'samtidigt@annanstans.example';
    const code = await getCode(email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    await Promise.all(Array.from({ length: 12 }, () => verify(email, wrong)));
    expect((await verify(email, code)).status).toBe(403);
  });

  test('a phone that has signed in before signs in, whatever a stranger does in its name', async () => {
    const email = 'forfoljd@annanstans.example';
    const first = await verify(email, await getCode(email));
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const bytesOf = (path: string, body: object) =>
      caller.call('POST', path, { body: { email, ...body }, headers: { cookie } });
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 11; i += 1)
        await caller.call('POST', '/auth/v1/otp', { body: { email } });
      for (let i = 0; i < 6; i += 1) await verify(email, '00000000');
      expect((await bytesOf('/auth/v1/otp', {})).status).toBe(200);
      const token = await server.latestCode(email);
      expect((await bytesOf('/auth/v1/verify', { token, type: 'email' })).status).toBe(200);
    }
  });

  test('the eleventh code of an hour is refused, and the tenth still opens', async () => {
    const email = 'manga@annanstans.example';
    let code = '';
    for (let i = 0; i < 10; i += 1) code = await getCode(email);
    const refused = await caller.call('POST', '/auth/v1/otp', { body: { email } });
    expect(refused.status).toBe(429);
    expect(refused.body['error_code']).toBe('over_email_send_rate_limit');
    expect((await verify(email, code)).status).toBe(200);
  });

  test('known, invited and unknown addresses get the same answer, after about the same time', async () => {
    const [invited] = await server.sql(
      `select coalesce((select address from public.invitation limit 1), 'ingen@annanstans.example') as address`,
    );
    const answers = [
      await askTimed(person),
      await askTimed(String(invited?.['address'])),
      await askTimed('aldrig.sedd@annanstans.example'),
    ];
    for (const answer of answers) {
      expect(answer.said).toEqual(answers[0]?.said);
      expect(answer.ms).toBeGreaterThanOrEqual(295);
    }
  });

  test('a used refresh token ends the login it comes from, unless its successor was never used', async () => {
    const email = 'stulen@annanstans.example';
    const session = await verify(email, await getCode(email));
    const renew = async (refresh: unknown) =>
      caller.call('POST', '/auth/v1/token?grant_type=refresh_token', {
        body: { refresh_token: refresh },
      });
    const first = session.body['refresh_token'];
    const second = (await renew(first)).body['refresh_token'];
    // the answer was lost on the way: the phone asks once more with what it has
    const again = await renew(first);
    expect([again.status, again.body['refresh_token']]).toEqual([200, second]);
    const third = (await renew(second)).body['refresh_token'];
    expect(new Set([first, second, third]).size).toBe(3);
    expect((await renew(first)).status).toBe(400);
    expect((await renew(third)).status).toBe(400);
  });

  test('a login unused for half a year is over', async () => {
    const email = 'borta@annanstans.example';
    const session = await verify(email, await getCode(email));
    await server.sql(
      `update auth.sessions set created_at = now() - interval '181 days', refreshed_at = now() - interval '181 days'
       where user_id = (select id from auth.users where email = $1)`,
      [email],
    );
    const late = await caller.call('POST', '/auth/v1/token?grant_type=refresh_token', {
      body: { refresh_token: session.body['refresh_token'] },
    });
    expect(late.status).toBe(400);
  });

  test('a session can be renewed and ended', async () => {
    const email = 'ut@annanstans.example';
    const session = await verify(email, await getCode(email));
    const renewed = await caller.call('POST', '/auth/v1/token?grant_type=refresh_token', {
      body: { refresh_token: session.body['refresh_token'] },
    });
    expect(renewed.status).toBe(200);
    const out = await caller.call('POST', '/auth/v1/logout?scope=local', {
      token: String(renewed.body['access_token']),
    });
    expect(out.status).toBe(204);
    const after = await caller.call('POST', '/auth/v1/token?grant_type=refresh_token', {
      body: { refresh_token: renewed.body['refresh_token'] },
    });
    expect(after.status).toBeGreaterThanOrEqual(400);
  });
});

describe('the closed doors', () => {
  const email = person;
  const password = 'Ett-langt-losenord-1';
  const cases: readonly (readonly [name: string, method: string, path: string, body?: unknown])[] =
    [
      [
        'sign-up with a password',
        'POST',
        '/auth/v1/signup',
        { email: 'ny@annanstans.example', password },
      ],
      ['anonymous sign-up', 'POST', '/auth/v1/signup', {}],
      [
        'sign-in with a password',
        'POST',
        '/auth/v1/token?grant_type=password',
        { email, password },
      ],
      [
        'a password hidden after the allowed grant',
        'POST',
        '/auth/v1/token?grant_type=refresh_token&grant_type=password',
        { email, password },
      ],
      [
        'a password before the allowed grant',
        'POST',
        '/auth/v1/token?grant_type=password&grant_type=refresh_token',
        { email, password },
      ],
      [
        'a code exchange',
        'POST',
        '/auth/v1/token?grant_type=pkce',
        { auth_code: 'x', code_verifier: 'y' },
      ],
      ['an id token', 'POST', '/auth/v1/token?grant_type=id_token', { id_token: 'x' }],
      [
        'a change of password or address',
        'PUT',
        '/auth/v1/user',
        { password, email: 'ny@annanstans.example' },
      ],
      ['a link from a mail', 'GET', '/auth/v1/verify?token=x&type=magiclink'],
      ['a magic link', 'POST', '/auth/v1/magiclink', { email }],
      ['password recovery', 'POST', '/auth/v1/recover', { email }],
      ['sending again', 'POST', '/auth/v1/resend', { email, type: 'signup' }],
      ['a sign-in with another service', 'GET', '/auth/v1/authorize?provider=github'],
      ['the way back from another service', 'GET', '/auth/v1/callback?code=x'],
      ['reauthentication', 'GET', '/auth/v1/reauthenticate'],
      ['the list of people', 'GET', '/auth/v1/admin/users'],
      ['making a person', 'POST', '/auth/v1/admin/users', { email, password }],
      [
        'a link made by an administrator',
        'POST',
        '/auth/v1/admin/generate_link',
        { email, type: 'magiclink' },
      ],
      ['an invitation by the auth service', 'POST', '/auth/v1/invite', { email }],
      ['a second factor', 'POST', '/auth/v1/factors', {}],
      ['the settings', 'GET', '/auth/v1/settings'],
      ['the list of everything', 'GET', '/rest/v1/'],
      ['writing a row past the sync functions', 'POST', '/rest/v1/note', { body: 'x' }],
      ['changing rows past the sync functions', 'PATCH', '/rest/v1/note?id=eq.1', { body: 'x' }],
      ['replacing rows', 'PUT', '/rest/v1/note?id=eq.1', { body: 'x' }],
      ['deleting rows', 'DELETE', '/rest/v1/note'],
      ['a function called by address', 'GET', '/rest/v1/rpc/claim_seats'],
      ['a path that climbs', 'POST', '/rest/v1/rpc/%2e%2e/note', {}],
      ['a table of another schema', 'GET', '/rest/v1/app.seat'],
      ['files', 'GET', '/storage/v1/bucket'],
      ['edge functions', 'POST', '/functions/v1/x', {}],
      ['the system routes of the embedded service', 'GET', '/_system/config'],
      ['its studio', 'GET', '/_system/studio'],
      ['preflights of other sites', 'OPTIONS', '/rest/v1/note'],
    ];

  const doors = cases.map(([name, method, path, body]) => ({ name, method, path, body }));

  test.each(doors)('$name is refused, signed in or not', async ({ method, path, body }) => {
    for (const who of [{}, { token }]) {
      const answer = await caller.call(method, path, body === undefined ? who : { ...who, body });
      expect(answer.status).toBe(403);
      expect(answer.body).not.toHaveProperty('access_token');
    }
  });

  test('the link in the mail would not open anything', async () => {
    await getCode('lank@annanstans.example');
    const [row] = await server.sql(
      'select recovery_token as hash from auth.users where email = $1',
      ['lank@annanstans.example'],
    );
    const hash = String(row?.['hash']);
    const page = await caller.call('GET', `/auth/v1/verify?token=${hash}&type=magiclink`);
    expect(page.status).toBe(403);
    for (const body of [
      { token_hash: hash, type: 'email' },
      { token_hash: hash, type: 'magiclink' },
      { email: 'lank@annanstans.example', token_hash: hash, type: 'email' },
    ]) {
      expect((await caller.call('POST', '/auth/v1/verify', { body })).status).toBe(400);
    }
  });

  test.each(['recovery', 'signup', 'invite', 'email_change', 'sms', 'phone_change'])(
    'a code is not taken as %s',
    async (type) => {
      const answer = await verify('typ@annanstans.example', '12345678', type);
      expect(answer.status).toBe(400);
    },
  );

  test('a question for a code cannot bring a password or user data along', async () => {
    const email = 'medfolj@annanstans.example';
    await caller.call('POST', '/auth/v1/otp', {
      body: { email, password, data: { role: 'office' }, create_user: false, phone: '+46' },
    });
    const [row] = await server.sql(
      `select raw_user_meta_data ->> 'role' as role from auth.users where email = $1`,
      [email],
    );
    expect(row).toEqual({ role: null });
  });

  test('no account has a password that anybody knows', async () => {
    const before = await caller.call('POST', '/auth/v1/token?grant_type=password', {
      body: { email, password: '' },
    });
    expect(before.status).toBe(403);
  });
});

describe('malformed bodies', () => {
  const deep = `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`;
  const json = 'application/json';
  const odd: readonly (readonly [
    what: string,
    body: string | Uint8Array<ArrayBuffer>,
    type?: string,
  ])[] = [
    ['no JSON', '{'],
    ['an array', '[]'],
    ['an array of objects', '[{}]'],
    ['a number', '7'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['a NUL between the words', '{"a":\u0000}'],
    ['deep nesting', deep],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
    ],
    ['a form', 'email=a%40b.example', 'application/x-www-form-urlencoded'],
    ['JSON called a text', '{}', 'text/plain'],
    ['a file', '{}', 'multipart/form-data; boundary=x'],
  ];
  const doors = [
    '/auth/v1/otp',
    '/auth/v1/verify',
    '/auth/v1/token?grant_type=refresh_token',
    '/auth/v1/logout',
    '/rest/v1/rpc/sync_push',
    '/rest/v1/rpc/sync_pull',
    '/rest/v1/rpc/claim_seats',
  ];

  test.each(doors)('%s answers every one of them with 400', async (path) => {
    for (const [what, body, type = json] of odd) {
      const answer = await fetch(`${server.origin}${path}`, {
        method: 'POST',
        headers: { apikey: caller.key, authorization: `Bearer ${token}`, 'content-type': type },
        body,
      });
      expect([what, answer.status]).toEqual([what, 400]);
    }
  });

  const values = [
    {},
    [],
    ['x'],
    7,
    1e30,
    true,
    null,
    '',
    ' ',
    'a\0b',
    'a\uD800b',
    'x'.repeat(70_000),
    { a: { b: 1 } },
  ];

  test('a refresh token that is no token is 400', async () => {
    for (const value of values) {
      const body = { refresh_token: value };
      const answer = await caller.call('POST', '/auth/v1/token?grant_type=refresh_token', { body });
      expect([JSON.stringify(value)?.slice(0, 40), answer.status]).toEqual([
        JSON.stringify(value)?.slice(0, 40),
        400,
      ]);
    }
  });

  test('an address, a code or a type of the wrong kind is 400', async () => {
    const good = { email: 'a@annanstans.example', token: '12345678', type: 'email' };
    const addresses = ['a\0@b.example', 'a@b\uD800.example', 'a@b\u0007.example', 'a@b.example\0'];
    for (const value of [...values, ...addresses]) {
      const sent = await caller.call('POST', '/auth/v1/otp', { body: { email: value } });
      expect([value, sent.status]).toEqual([value, 400]);
      for (const field of ['email', 'token', 'type']) {
        const answer = await verify1({ ...good, [field]: value });
        expect([field, value, answer.status]).toEqual([field, value, 400]);
      }
    }
  });

  const verify1 = (body: unknown) => caller.call('POST', '/auth/v1/verify', { body });

  test('a sign-out without a body is one; with an odd scope it is no error of the server’s', async () => {
    for (const scope of ['', 'x', '%00', 'local%00', '[]']) {
      const answer = await caller.call('POST', `/auth/v1/logout?scope=${scope}`, {});
      expect(answer.status).toBeLessThan(500);
    }
  });

  test('a NUL or half a letter in an address is 400, in a question by address too', async () => {
    for (const path of [
      'note?id=eq.%00',
      'note?select=%00',
      'note?x%00=1',
      'note?id=eq.%ff',
      'note?id=%E0%A4%A',
    ]) {
      const answer = await caller.call('GET', `/rest/v1/${path}`, { token });
      expect([path, answer.status]).toEqual([path, 400]);
    }
  });
});

describe('questions by address', () => {
  const scope = 'in.("round:x","user:y")';
  test.each([
    'organisation?select=*',
    'organisation?select=scope_id,id&deleted=is.false&order=scope_id,id&limit=1000&offset=0',
    `organisation?scope_id=${encodeURIComponent(scope)}`,
    'note?id=eq.00000000-0000-4000-8000-000000000001',
  ])('%s is answered', async (path) => {
    expect((await caller.call('GET', `/rest/v1/${path}`, { token })).status).toBe(200);
  });

  test.each([
    'note?body=match.(a%2B)%2Bb',
    'note?body=ilike.*a*b*c*d*',
    'note?body=fts.x',
    'note?or=(id.eq.1,id.eq.2)',
    'note?and=(body.match.x)',
    'note?select=*,organisation(*)',
    'note?select=body->a->b',
    'note?select=a:body::text',
    'note?select=count()',
    'note?id=not.match.x',
    'note?limit=-1',
    'note?order=(select 1)',
    'note?a.b=eq.1',
  ])('%s could hold everybody up, and is refused', async (path) => {
    expect((await caller.call('GET', `/rest/v1/${path}`, { token })).status).toBe(400);
  });
});

describe('who may ask for data', () => {
  const paths = [
    ['POST', '/rest/v1/rpc/claim_seats'],
    ['GET', '/rest/v1/organisation?select=*'],
  ] as const;

  test.each(paths)('%s %s answers a signed-in person', async (method, path) => {
    const answer = await caller.call(
      method,
      path,
      method === 'POST' ? { token, body: {} } : { token },
    );
    expect(answer.status).toBe(200);
  });

  test.each(paths)('%s %s answers nobody without a token', async (method, path) => {
    expect((await caller.call(method, path)).status).toBe(401);
    expect((await caller.call(method, path, { token: caller.key })).status).toBe(401);
  });

  test.each(paths)('%s %s answers no made-up or changed token', async (method, path) => {
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const forged = [
      `${head}.${encode({ ...claims, role: 'service_role' })}.${signature}`,
      `${head}.${encode({ ...claims, sub: '00000000-0000-4000-8000-000000000001' })}.${signature}`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${body}.${signature}`,
    ];
    for (const made of forged) {
      expect((await caller.call(method, path, { token: made })).status).toBe(401);
    }
  });

  test.each(paths)('%s %s needs the publishable key', async (method, path) => {
    for (const apikey of ['', 'sb_publishable_wrong']) {
      const answer = await caller.call(method, path, { token, headers: { apikey } });
      expect(answer.status).toBe(401);
    }
  });

  test('the key in the address does not count, and asks for no admin mode', async () => {
    const answer = await fetch(`${server.origin}/rest/v1/organisation?apikey=${caller.key}`);
    expect(answer.status).toBe(401);
    expect((await fetch(`${server.origin}/rest/v1/organisation`)).status).toBe(401);
  });

  test('another schema cannot be chosen by a header', async () => {
    const answer = await caller.call('GET', '/rest/v1/seat?select=*', {
      token,
      headers: { 'accept-profile': 'app', 'content-profile': 'app' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test('a page of another site is refused and may read nothing', async () => {
    const answer = await caller.call('POST', '/rest/v1/rpc/claim_seats', {
      token,
      body: {},
      headers: { origin: 'https://elak.example' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const own = await caller.call('POST', '/rest/v1/rpc/claim_seats', {
      token,
      body: {},
      headers: { origin: server.origin },
    });
    expect(own.status).toBe(200);
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('the renewed token is a person too, and the first refresh token is used up or the same', async () => {
    const renewed = await caller.call('POST', '/auth/v1/token?grant_type=refresh_token', {
      body: { refresh_token: refreshToken },
    });
    expect(renewed.status).toBe(200);
    const answer = await caller.call('POST', '/rest/v1/rpc/claim_seats', {
      token: String(renewed.body['access_token']),
      body: {},
    });
    expect(answer.status).toBe(200);
  });

  test('a body over 1 MB is refused, said in the header or not', async () => {
    const body = { body: 'x'.repeat(1_100_000) };
    const answer = await caller.call('POST', '/rest/v1/rpc/claim_seats', { token, body });
    expect(answer.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i += 1) controller.enqueue(new Uint8Array(64_000));
        controller.close();
      },
    });
    const init = { method: 'POST', body: stream, duplex: 'half', headers: { apikey: caller.key } };
    expect((await fetch(`${server.origin}/auth/v1/otp`, init)).status).toBe(413);
  });
});
