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

  test('five wrong tries make the code void, and the next code works at once', async () => {
    const email = 'gissad@annanstans.example';
    const code = await getCode(email);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let i = 0; i < 5; i += 1) expect((await verify(email, wrong)).status).toBe(403);
    const tooLate = await verify(email, code);
    expect(tooLate.status).toBe(403);
    expect(tooLate.body).toEqual((await verify(email, wrong)).body);
    expect((await verify(email, await getCode(email))).status).toBe(200);
  });

  test('guesses made at the same moment count one by one', async () => {
    const email = 'samtidigt@annanstans.example';
    const code = await getCode(email);
    const wrong = code === '000000' ? '111111' : '000000';
    await Promise.all(Array.from({ length: 12 }, () => verify(email, wrong)));
    expect((await verify(email, code)).status).toBe(403);
  });

  test('a void code stays void in the database too, whatever the door remembers', async () => {
    const email = 'tom@annanstans.example';
    const code = await getCode(email);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let i = 0; i < 5; i += 1) await verify(email, wrong);
    const rows = await server.sql('select recovery_token from auth.users where email = $1', [
      email,
    ]);
    expect(rows).toEqual([{ recovery_token: null }]);
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
      const answer = await verify('typ@annanstans.example', '123456', type);
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
