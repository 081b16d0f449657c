import { beforeEach, describe, expect, test } from 'vitest';
import { limits, makeCodeLimits, type CodeLimits } from '#local/code-limits.ts';
import { sendCode, verifyCode, type SignInParts } from '#local/sign-in-door.ts';

const hour = 60 * 60_000;
const room = '10.0.0.1';

let clock = 0;
let made: CodeLimits;
beforeEach(() => {
  clock = Date.UTC(2026, 10, 22, 9);
  made = makeCodeLimits(() => clock);
});

const times = (count: number, act: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => act(index));

describe('asking for codes', () => {
  test('thirty people in one room can each ask ten times within an hour', () => {
    const answers = times(30, (who) => times(10, () => made.ask(`person${who}@a.example`, room)));
    expect(new Set(answers.flat())).toEqual(new Set(['ok']));
  });

  test('the eleventh within an hour is refused, and an hour after the first it is not', () => {
    times(10, () => made.ask('a@a.example', room));
    expect(made.ask('a@a.example', 'elsewhere')).toBe('address');
    clock += hour - 1;
    expect(made.ask('a@a.example', room)).toBe('address');
    clock += 1;
    expect(made.ask('a@a.example', room)).toBe('ok');
  });

  test('refused questions do not push the end of the wait further away', () => {
    times(10, () => made.ask('a@a.example', room));
    clock += hour / 2;
    times(50, () => made.ask('a@a.example', room));
    clock += hour / 2;
    expect(made.ask('a@a.example', room)).toBe('ok');
  });

  test('one origin cannot ask for codes to ever new addresses, other origins still can', () => {
    times(limits.codesPerOrigin, (index) => made.ask(`a${index}@a.example`, room));
    expect(made.ask('new@a.example', room)).toBe('origin');
    expect(made.ask('new@a.example', 'elsewhere')).toBe('ok');
  });
});

describe('trying codes', () => {
  test('the sixth try of a code is void, whoever makes it', () => {
    made.ask('a@a.example', room);
    expect(times(5, () => made.tryCode('a@a.example', room))).toEqual(times(5, () => 'ok'));
    expect(made.tryCode('a@a.example', 'elsewhere')).toBe('void');
  });

  test('the address is never locked: the next code may be tried at once', () => {
    made.ask('a@a.example', room);
    times(9, () => made.tryCode('a@a.example', room));
    made.ask('a@a.example', room);
    expect(made.tryCode('a@a.example', room)).toBe('ok');
  });

  test('a used-up hour of codes does not stop the newest code', () => {
    times(12, () => made.ask('a@a.example', room));
    expect(made.tryCode('a@a.example', room)).toBe('ok');
  });

  test('right codes do not count against the room, wrong ones at last do', () => {
    times(2_000, (index) => {
      made.tryCode(`a${index}@a.example`, room);
      made.right(`a${index}@a.example`, room);
    });
    expect(made.tryCode('a@a.example', room)).toBe('ok');
    times(limits.wrongTriesPerOrigin, (index) => made.tryCode(`b${index}@a.example`, room));
    expect(made.tryCode('c@a.example', room)).toBe('origin');
    expect(made.tryCode('c@a.example', 'elsewhere')).toBe('ok');
    clock += hour;
    expect(made.tryCode('c@a.example', room)).toBe('ok');
  });
});

describe('the sign-in door', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  function makeParts(status: number) {
    const asked: { path: string; body: unknown }[] = [];
    const voided: string[] = [];
    const parts: SignInParts = {
      limits: made,
      answerAfterMs: 0,
      askAuth: (path, body) => {
        asked.push({ path, body });
        return Promise.resolve(Response.json({ from: 'auth' }, { status }));
      },
      voidCode: (address) => Promise.resolve(void voided.push(address)),
    };
    return { parts, asked, voided };
  }

  test('only the address is passed on, in one spelling', async () => {
    const { parts, asked } = makeParts(200);
    const body = { email: ' A@A.example ', password: 'x', data: { a: 1 }, create_user: false };
    expect((await sendCode(parts, bytes(body), room)).status).toBe(200);
    expect(asked).toEqual([
      { path: '/auth/v1/otp', body: { email: 'a@a.example', create_user: true } },
    ]);
  });

  test.each(['', 'a', 'a@b', 'a b@c.se', `${'a'.repeat(250)}@b.se`, 7, null])(
    '%j is no address',
    async (email) => {
      const { parts, asked } = makeParts(200);
      expect((await sendCode(parts, bytes({ email }), room)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );

  test('whatever the service says about an address, the answer is the same', async () => {
    const known = await sendCode(makeParts(200).parts, bytes({ email: 'a@a.example' }), room);
    expect(await known.json()).toEqual({});
    const trouble = await sendCode(makeParts(500).parts, bytes({ email: 'a@a.example' }), room);
    expect(trouble.status).toBe(500);
  });

  test('the type of production is what the embedded service understands', async () => {
    const { parts, asked } = makeParts(200);
    await verifyCode(parts, bytes({ email: 'a@a.example', token: '123456', type: 'email' }), room);
    expect(asked[0]?.body).toEqual({ email: 'a@a.example', token: '123456', type: 'magiclink' });
  });

  test('the fifth wrong try voids the code in the service, and the sixth never reaches it', async () => {
    const { parts, asked, voided } = makeParts(403);
    const body = bytes({ email: 'a@a.example', token: '123456', type: 'email' });
    for (let i = 0; i < 5; i += 1) await verifyCode(parts, body, room);
    expect(voided).toEqual(['a@a.example']);
    expect((await verifyCode(parts, body, room)).status).toBe(403);
    expect(asked).toHaveLength(5);
  });

  test.each(['12345', '1234567', '12345a', 123456, ''])(
    '%j is no code and no try',
    async (token) => {
      const { parts, asked } = makeParts(200);
      const body = bytes({ email: 'a@a.example', token, type: 'email' });
      expect((await verifyCode(parts, body, room)).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );
});
