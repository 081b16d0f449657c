import type { Page } from '@playwright/test';
import { rowId } from '#lib/row-id.ts';
import { ask, readAll, signInPastTheApp } from '#tests/support/journey/ask-api.ts';
import { expect, test } from '#tests/support/journey/journey.ts';
import { granvik, inRound, occasion } from '#tests/support/journey/joint-steps.ts';
import { askForCode, isSynced, people, signIn } from '#tests/support/journey/steps.ts';

const strandhamn = inRound('strandhamn');
const group = rowId('demo', 'group-1');
const statement = rowId('statement', 'karna-2026', 'A5');
const moment = '2026-11-22T10:00:00.000Z';
const texts = {
  left: 'Granviks politiker lämnade till kollegorna',
  question: 'Strandhamn undrar något',
  advice: 'Mentorn råder Granvik',
  /** Of the demo, which both have opened. */
  opened: 'Mallen för uppföljning går inte att lämna in utan könsuppdelade siffror.',
  ours: 'Vi har börjat rita, men var och en ritar sin del.',
};

interface Row {
  readonly tbl: string;
  readonly scope: string;
  readonly id: string;
  readonly patch: Readonly<Record<string, unknown>>;
}

const head = { occasion_id: occasion, statement_id: statement, deleted: false };

/** Each a row that its own writer may write: what the others are refused is not refused for its shape. */
const selfAssessment = (author: string): Row => ({
  tbl: 'self_assessment',
  scope: `org:${granvik}`,
  id: rowId('self_assessment', author, granvik, occasion),
  patch: {
    participation_id: granvik,
    occasion_id: occasion,
    answers: { [statement]: { score: 2, comment: texts.left } },
    left_at: moment,
    deleted: false,
  },
});
const idea: Row = {
  tbl: 'idea',
  scope: `org:${granvik}`,
  id: rowId('idea', granvik, strandhamn, occasion, statement),
  patch: {
    ...head,
    participation_id: granvik,
    from_participation_id: strandhamn,
    kept_at: moment,
  },
};
const question = (id: string): Row => ({
  tbl: 'question',
  scope: `group:${group}`,
  id,
  patch: {
    ...head,
    participation_id: strandhamn,
    to_participation_id: granvik,
    body: texts.question,
    asked_at: moment,
    settled: false,
  },
});
const advice = (scope: string): Row => ({
  tbl: 'advice',
  scope,
  id: crypto.randomUUID(),
  patch: {
    ...head,
    participation_id: inRound('bjorkliden'),
    group_id: group,
    to_participation_id: granvik,
    body: texts.advice,
    given_at: moment,
    origin: null,
  },
});

const uidOf = (page: Page) =>
  page.evaluate(() => {
    const session = localStorage.getItem('jamsides.session');
    return (JSON.parse(String(session)) as { user: { id: string } }).user.id;
  });

/** Pushed from the page itself, with the login it has; what was said to each. */
async function push(page: Page, rows: readonly Row[]): Promise<readonly string[]> {
  const muts = rows.map(({ tbl, scope, id: row, patch }, n) => {
    return { id: crypto.randomUUID(), n, tbl, scope, row, base: 0, patch, sv: 1 };
  });
  const body = { client: 1, device: crypto.randomUUID(), epoch: null, muts };
  const answer = await ask(page, 'POST', '/rest/v1/rpc/sync_push', {
    body: { ...body, unsent: { count: 0, oldest: null } },
  });
  expect(answer.status).toBe(200);
  const { results } = answer.body as { results: readonly { status: string; code?: string }[] };
  return results.map(({ status, code = '' }) => `${status} ${code}`.trim());
}

/** Neither in any table or scope, nor by writing into Granvik's and the group's. */
async function getsNothing(page: Page, uid: string, ids: readonly string[]): Promise<void> {
  const { said, scopes } = await readAll(page);
  for (const text of [...Object.values(texts), ...ids]) expect(said).not.toContain(text);
  for (const scope of [`org:${granvik}`, `group:${group}`]) expect(scopes).not.toContain(scope);
  const tried = [
    selfAssessment(uid),
    idea,
    question(crypto.randomUUID()),
    advice(`org:${granvik}`),
    advice(`group:${group}`),
  ];
  expect(await push(page, tried)).toEqual(tried.map(() => 'rejected 42501'));
}

test('what Granvik leaves, opens, is asked, advised and wants to try is read by those it is for, and by nobody else', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const asked = crypto.randomUUID();
  const ids = [idea.id, asked];
  const addresses = [
    '/jamfor',
    `/jamfor/${occasion}/oppna`,
    '/fragor',
    `/fraga/${asked}`,
    ...['lamna', 'gemensam', 'gemensam/A5', 'forflyttning', 'laget', 'inlamnat/1'].map(
      (part) => `/checklista/${granvik}/${part}`,
    ),
  ];
  const showsNothing = async (page: Page) => {
    for (const address of addresses) {
      await page.goto(server.origin + address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      for (const text of Object.values(texts)) await expect(page.getByText(text)).toHaveCount(0);
    }
  };

  await test.step('each writes what is theirs', async () => {
    for (const [email, rowsOf] of [
      [people.politician, (uid: string) => [selfAssessment(uid), idea]],
      [people.partner, () => [question(asked)]],
      [people.mentor, (uid: string) => [advice(`user:${uid}`)]],
    ] as const) {
      const phone = await newPhone();
      const page = await signIn(phone, server, email);
      const rows = rowsOf(await uidOf(page));
      expect(await push(page, rows)).toEqual(rows.map(() => 'applied'));
      await phone.close();
    }
  });

  await test.step('Granvik reads all of it; the partner and the mentor what is the group’s', async () => {
    const all = [...Object.values(texts), ...ids];
    const groups = [texts.opened, texts.ours, texts.question, asked];
    for (const [email, wanted] of [
      [people.strategist, all],
      [people.partner, groups],
      // Who wrote the advice has it.
      [people.mentor, [...groups, texts.advice]],
    ] as const) {
      const phone = await newPhone();
      const page = await signIn(phone, server, email);
      const { said } = await readAll(page);
      for (const text of all)
        expect([email, text, said.includes(text)]).toEqual([email, text, wanted.includes(text)]);
      await phone.close();
    }
  });

  await test.step('somebody of the other group gets nothing of it', async () => {
    const phone = await newPhone();
    const page = await signIn(phone, server, people.otherGroup);
    await showsNothing(page);
    await isSynced(page);
    const stored = await page.evaluate(readDatabase);
    expect(stored).toContain('Tallmo');
    for (const text of [...Object.values(texts), ...ids]) expect(stored).not.toContain(text);
    await getsNothing(page, await uidOf(page), ids);
    await phone.close();
  });

  await test.step('nor does a course participant of Granvik', async () => {
    const phone = await newPhone();
    const page = await signIn(phone, server, people.learner);
    await showsNothing(page);
    await getsNothing(page, await uidOf(page), ids);
    await phone.close();
  });

  await test.step('nor a stranger, through the app or past it', async () => {
    const page = await (await newPhone()).open('/');
    const email = 'nyfiken@annanstans.example';
    await askForCode(page, email);
    await page.getByLabel('Kod, åtta siffror').fill(await server.latestCode(email));
    await expect(
      page.getByRole('heading', { name: 'Vi hittar ingen inbjudan till den här adressen' }),
    ).toBeVisible();
    await showsNothing(page);
    await getsNothing(page, await signInPastTheApp(page, server, email), ids);
  });
});

/** Everything on the phone, as text. */
async function readDatabase(): Promise<string> {
  const [known] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('jamsides-'));
  const db = await new Promise<IDBDatabase>((done) => {
    const asked = indexedDB.open(String(known?.name));
    asked.addEventListener('success', () => done(asked.result));
  });
  const all = await Promise.all(
    [...db.objectStoreNames].map(
      (name) =>
        new Promise((done) => {
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => done(asked.result));
        }),
    ),
  );
  db.close();
  return JSON.stringify(all);
}
