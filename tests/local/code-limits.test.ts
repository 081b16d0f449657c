import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CODE_LENGTH } from '#features/account/sign-in/code-field.tsx';
import { limits, makeCodeLimits, type CodeLimits } from '#local/code-limits.ts';
import { knownPhone, proofOf } from '#local/known-phone.ts';
import { originOf } from '#local/listen.ts';
import { codeLength, projectRoot } from '#local/options.ts';
import { sendCode, verifyCode, type SignInParts } from '#local/sign-in-door.ts';

const hour = 60 * 60_000;
const room = { origin: '10.0.0.1' };
const elsewhere = { origin: '192.0.2.7' };
const herPhone = { ...room, phone: 'hers' };
const anna = 'anna@a.example';

let clock = 0;
let made: CodeLimits;
beforeEach(() => {
  clock = Date.UTC(2026, 10, 22, 9);
  made = makeCodeLimits(() => clock);
});

const times = <T>(count: number, act: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => act(index));
/** Later than the rest between two codes. */
const later = () => (clock += limits.codeRests);

describe('asking for codes', () => {
  test('thirty people in one room can each ask ten times within an hour', () => {
    const answers = times(30, (who) => times(10, () => made.ask(`person${who}@a.example`, room)));
    expect(new Set(answers.flat())).toEqual(new Set(['ok']));
  });

  test('the eleventh from one place within an hour is refused, and an hour after it is not', () => {
    times(10, () => made.ask(anna, room));
    clock += hour - 1;
    expect(made.ask(anna, room)).toBe('address');
    clock += 1;
    expect(made.ask(anna, room)).toBe('ok');
  });

  test('refused questions do not push the end of the wait further away', () => {
    times(10, () => made.ask(anna, room));
    clock += hour / 2;
    times(50, () => made.ask(anna, room));
    clock += hour / 2;
    expect(made.ask(anna, room)).toBe('ok');
  });

  test('what a stranger asks for in her name leaves her own questions to her', () => {
    times(50, () => made.ask(anna, elsewhere));
    later();
    expect(made.ask(anna, room)).toBe('ok');
  });

  test('a hundred mails an hour to one address are enough, however many strangers ask', () => {
    times(limits.codesPerAddress, (who) => made.ask(anna, { origin: `192.0.2.${who}` }));
    later();
    expect(made.ask(anna, elsewhere)).toBe('address');
    expect(made.ask(anna, herPhone)).toBe('ok');
  });

  test('a code just sent is not replaced by a question from elsewhere', () => {
    expect(made.ask(anna, room)).toBe('ok');
    clock += 1_000;
    expect(made.ask(anna, elsewhere)).toBe('underway');
    expect(made.ask(anna, room)).toBe('ok');
    later();
    expect(made.ask(anna, elsewhere)).toBe('ok');
  });

  test('a used code is not underway: the next phone gets its own at once', () => {
    made.ask(anna, room);
    made.tryCode(anna, room);
    made.right(anna, room);
    expect(made.ask(anna, elsewhere)).toBe('ok');
  });

  test('one origin cannot ask for codes to ever new addresses; others and known phones still can', () => {
    times(limits.codesPerOrigin, (index) => made.ask(`a${index}@a.example`, room));
    expect(made.ask('new@a.example', room)).toBe('origin');
    expect(made.ask('new@a.example', elsewhere)).toBe('ok');
    expect(made.ask(anna, herPhone)).toBe('ok');
  });
});

describe('trying codes', () => {
  test('the sixth try of a code from one place is void', () => {
    made.ask(anna, room);
    expect(times(5, () => made.tryCode(anna, room))).toEqual(times(5, () => 'ok'));
    expect(made.tryCode(anna, room)).toBe('void');
  });

  test('a stranger’s wrong tries void nothing for her', () => {
    made.ask(anna, room);
    expect(times(6, () => made.tryCode(anna, elsewhere)).at(-1)).toBe('void');
    expect(made.tryCode(anna, room)).toBe('ok');
  });

  test('in her own room, too, a phone that has signed in before keeps its five tries', () => {
    made.ask(anna, herPhone);
    times(50, () => made.tryCode(anna, room));
    expect(made.tryCode(anna, room)).toBe('void');
    expect(times(5, () => made.tryCode(anna, herPhone))).toEqual(times(5, () => 'ok'));
    expect(made.tryCode(anna, herPhone)).toBe('void');
  });

  test('the address is never locked: the next code may be tried at once', () => {
    made.ask(anna, room);
    times(9, () => made.tryCode(anna, room));
    made.ask(anna, room);
    expect(made.tryCode(anna, room)).toBe('ok');
  });

  test('a used-up hour of codes does not stop the newest code', () => {
    times(12, () => made.ask(anna, room));
    expect(made.tryCode(anna, room)).toBe('ok');
  });

  test('guessing from everywhere ends at a thousand tries an hour, her own phone’s does not', () => {
    for (let place = 0; place < 200; place += 1)
      times(5, () => made.tryCode(anna, { origin: `192.0.2.${place}` }));
    expect(made.tryCode(anna, elsewhere)).toBe('origin');
    expect(made.tryCode(anna, herPhone)).toBe('ok');
  });

  test('right codes do not count against the room, wrong ones at last do', () => {
    times(2_000, (index) => {
      made.tryCode(`a${index}@a.example`, room);
      made.right(`a${index}@a.example`, room);
    });
    expect(made.tryCode(anna, room)).toBe('ok');
    times(limits.wrongTriesPerOrigin, (index) => made.tryCode(`b${index}@a.example`, room));
    expect(made.tryCode('c@a.example', room)).toBe('origin');
    expect(made.tryCode('c@a.example', elsewhere)).toBe('ok');
    clock += hour;
    expect(made.tryCode('c@a.example', room)).toBe('ok');
  });
});

describe('the proof that a phone has signed in before', () => {
  const cookieOf = (proof: string) => proof.split(';')[0] ?? '';

  test('it is of one address and of this server, and nothing else is taken for one', () => {
    const cookie = cookieOf(proofOf(anna, 'secret'));
    expect(knownPhone(`other=1; ${cookie}; more=2`, anna, 'secret')).toMatch(/^[\w-]{16}$/);
    const [name = '', value = ''] = cookie.split('=');
    for (const made of [
      null,
      '',
      name,
      `${name}=`,
      `${name}=a.b`,
      `${name}=${value}x`,
      `x=${value}`,
    ])
      expect(knownPhone(made, anna, 'secret')).toBeUndefined();
    expect(knownPhone(cookie, 'bo@a.example', 'secret')).toBeUndefined();
    expect(knownPhone(cookie, anna, 'another')).toBeUndefined();
  });

  test('no script reads it, no other site sends it, and it goes to the sign-in doors alone', () => {
    expect(proofOf(anna, 'secret')).toMatch(/; Path=\/auth\/v1; .*HttpOnly; SameSite=Strict$/);
  });
});

test('through a tunnel the one who asks is where the tunnel saw him', () => {
  expect(originOf('127.0.0.1', '198.51.100.9, 192.0.2.7')).toBe('192.0.2.7');
  expect(originOf('::ffff:127.0.0.1', '2001:db8::7')).toBe('2001:db8::7');
  expect(originOf('127.0.0.1', null)).toBe('127.0.0.1');
  expect(originOf('127.0.0.1', 'x'.repeat(5_000))).toBe('127.0.0.1');
  // who comes by himself cannot say that he is elsewhere
  expect(originOf('10.0.0.5', '192.0.2.7')).toBe('10.0.0.5');
  expect(originOf(undefined, '192.0.2.7')).toBe('unknown');
});

test('a code has as many digits here, in production and on the screen', () => {
  const config = readFileSync(join(projectRoot, 'supabase/config.toml'), 'utf8');
  expect(config).toMatch(new RegExp(`^otp_length = ${codeLength}$`, 'm'));
  expect(config).toMatch(/^otp_expiry = 600$/m);
  expect(CODE_LENGTH).toBe(codeLength);
});

describe('the sign-in door', () => {
  const knock = (value: unknown, cookies: string | null = null) => ({
    bytes: new TextEncoder().encode(JSON.stringify(value)),
    origin: room.origin,
    cookies,
  });

  function makeParts(status: number) {
    const asked: { path: string; body: unknown }[] = [];
    const parts: SignInParts = {
      limits: made,
      answerAfterMs: 0,
      jwtSecret: 'secret',
      askAuth: (path, body) => {
        asked.push({ path, body });
        return Promise.resolve(Response.json({ from: 'auth' }, { status }));
      },
    };
    return { parts, asked };
  }

  test('only the address is passed on, in one spelling', async () => {
    const { parts, asked } = makeParts(200);
    const body = { email: ' A@A.example ', password: 'x', data: { a: 1 }, create_user: false };
    expect((await sendCode(parts, knock(body))).status).toBe(200);
    expect(asked).toEqual([
      { path: '/auth/v1/otp', body: { email: 'a@a.example', create_user: true } },
    ]);
  });

  test.each([
    '',
    'a',
    'a@b',
    'a b@c.se',
    'a\0@b.se',
    'a@b\uD800.se',
    'a\x07@b.se',
    `${'a'.repeat(250)}@b.se`,
    7,
    null,
  ])('%j is no address', async (email) => {
    const { parts, asked } = makeParts(200);
    expect((await sendCode(parts, knock({ email }))).status).toBe(400);
    expect(asked).toEqual([]);
  });

  test('whatever the service says about an address, the answer is the same', async () => {
    const known = await sendCode(makeParts(200).parts, knock({ email: 'a@a.example' }));
    expect(await known.json()).toEqual({});
    const trouble = await sendCode(makeParts(500).parts, knock({ email: 'a@a.example' }));
    expect(trouble.status).toBe(500);
  });

  test('the type of production is what the embedded service understands', async () => {
    const { parts, asked } = makeParts(200);
    await verifyCode(parts, knock({ email: 'a@a.example', token: '12345678', type: 'email' }));
    expect(asked[0]?.body).toEqual({ email: 'a@a.example', token: '12345678', type: 'magiclink' });
  });

  test('the sixth wrong try of a place never reaches the service; her known phone’s next does', async () => {
    const { parts, asked } = makeParts(403);
    const body = { email: anna, token: '12345678', type: 'email' };
    for (let i = 0; i < 6; i += 1) expect((await verifyCode(parts, knock(body))).status).toBe(403);
    expect(asked).toHaveLength(5);
    const [proof = ''] = proofOf(anna, 'secret').split(';');
    await verifyCode(parts, knock(body, proof));
    expect(asked).toHaveLength(6);
  });

  test.each(['1234567', '123456789', '1234567a', 12345678, ''])(
    '%j is no code and no try',
    async (token) => {
      const { parts, asked } = makeParts(200);
      const body = knock({ email: anna, token, type: 'email' });
      expect((await verifyCode(parts, body)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );
});
