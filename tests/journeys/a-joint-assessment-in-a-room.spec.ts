import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/journey/journey.ts';
import {
  agree,
  arrives,
  codes,
  granvik,
  handIn,
  inRound,
  openForGroup,
  scoreByCards,
} from '#tests/support/journey/joint-steps.ts';
import type { Server } from '#tests/support/journey/server.ts';
import { isSynced, people, signIn } from '#tests/support/journey/steps.ts';

const texts = {
  strategist: 'Strategen skriver i rummet',
  politician: 'Politikern skriver samtidigt',
  strandhamn: 'Vi gjorde en karta i sammanträdesrummet',
  question: 'Hur fick ni med bolagen?',
  answer: 'Med ägardirektiven',
  advice: 'Börja med ett enda bolag',
};

/** In the list's order; they differ on D4, A5, D1 and B1. */
const scores = {
  politician: [3, 1, 2, 1, 3, 2, 1, 2, 2, 1, 1, 2, 1],
  manager: [3, 2, 2, 2, 3, 2, 1, 2, 2, 1, 2, 3, 1],
  strategist: [3, 1, 2, 2, 3, 2, 1, 2, 2, 1, 1, 2, 1],
} as const;

const goTo = (page: Page, server: Server, address: string) =>
  page.goto(`${server.origin}${address}`);

/** Card by card, then left to the colleagues: all of it on the phone alone. */
async function scoreAndLeave(page: Page, server: Server, own: readonly number[]): Promise<void> {
  await goTo(page, server, `/checklista/${granvik}/kort`);
  await expect(page).toHaveURL(/\/kort\/U1$/u);
  await scoreByCards(page, own);
  await expect(page.getByRole('heading', { level: 1, name: 'Alla 13 är skattade' })).toBeVisible();
  await page.getByRole('link', { name: 'Lämna till kollegorna' }).click();
  await page.getByRole('button', { name: 'Lämna till kollegorna' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^Nu kan kollegorna i Granvik läsa/u }),
  ).toBeVisible();
}

async function networkIsBack(server: Server, phones: readonly Page[]): Promise<void> {
  await server.start();
  await Promise.all(
    phones.map(async (page) => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await isSynced(page);
    }),
  );
}

test('three score without network and leave it, agree in a room without network while one edits the same, hand in; both open, and are asked, answered and advised', async ({
  server,
  newPhone,
}) => {
  test.slow();
  const [politician, manager, strategist] = await Promise.all(
    [people.politician, people.manager, people.strategist].map(async (email) =>
      signIn(await newPhone(), server, email),
    ),
  );
  if (!politician || !manager || !strategist) throw new Error('three phones');
  const granviks = [politician, manager, strategist];

  await test.step('each scores alone, without network', async () => {
    await server.stop();
    await scoreAndLeave(politician, server, scores.politician);
    await scoreAndLeave(manager, server, scores.manager);
    await scoreAndLeave(strategist, server, scores.strategist);
    // Nobody's is on anybody else's phone yet.
    await goTo(strategist, server, `/checklista/${granvik}/gemensam`);
    await expect(strategist.getByText(/3 av \d+ har lämnat/u)).toBeVisible();
    await networkIsBack(server, granviks);
    const left = await server.sql(
      `select 1 from public.self_assessment where scope_id = $1 and not deleted`,
      [`org:${granvik}`],
    );
    // Two of the demo's people had left theirs before.
    expect(left).toHaveLength(5);
    await goTo(strategist, server, `/checklista/${granvik}/gemensam`);
    await expect(strategist.getByText(/5 av \d+ har lämnat/u)).toBeVisible();
    await isSynced(strategist);
  });

  await test.step('in the room, without network; somebody edits the same on another phone', async () => {
    await server.stop();
    await goTo(strategist, server, `/checklista/${granvik}/gemensam`);
    await expect(strategist.getByText(/Fyra påståenden skiljer er åt/u)).toBeVisible();
    await strategist.getByRole('link', { name: /^Nio där ni tycker lika/u }).click();
    await strategist.getByRole('button', { name: 'Ta nio som gemensam skattning' }).click();
    await expect(strategist).toHaveURL(/\/gemensam$/u);
    await agree(strategist, server, { code: 'A5', to: 1, comment: texts.strategist });
    await agree(politician, server, { code: 'A5', to: 2, comment: texts.politician });
    for (const [code, to] of [
      ['D4', 1],
      ['D1', 1],
      ['B1', 2],
    ] as const)
      await agree(strategist, server, { code, to });
    await networkIsBack(server, granviks);
  });

  await test.step('both versions are shown on both phones, and one is chosen', async () => {
    for (const page of [politician, strategist]) {
      await goTo(page, server, `/checklista/${granvik}/gemensam/A5/versioner`);
      await expect(page.getByText(texts.strategist)).toBeVisible();
      await expect(page.getByText(texts.politician)).toBeVisible();
    }
    // Until then it cannot be handed in.
    await goTo(manager, server, `/checklista/${granvik}/lamna-in`);
    await expect(manager.getByText(/Inlämningen väntar tills någon har valt/u)).toBeVisible();
    await strategist.getByRole('button', { name: 'Behåll min' }).click();
    await isSynced(strategist);
    await handIn(strategist, server);
  });

  const partner = await signIn(await newPhone(), server, people.partner);
  await test.step('Strandhamn agrees and hands in too, and both open', async () => {
    const participation = inRound('strandhamn');
    const phone = await newPhone();
    const page = await signIn(phone, server, 'strateg@strandhamn.example');
    for (const code of codes) {
      const comment = code === 'A5' ? { comment: texts.strandhamn } : {};
      await agree(page, server, { participation, code, to: 3, ...comment });
    }
    await isSynced(page);
    await handIn(page, server, participation);
    await phone.close();
    await openForGroup(politician, server);
    await goTo(partner, server, '/jamfor');
    await expect(partner.getByText(texts.strategist)).toHaveCount(0);
    await openForGroup(partner, server);
  });

  await test.step('a question is asked and answered', async () => {
    await goTo(politician, server, '/jamfor');
    await politician.getByLabel('Vilken skattning').selectOption('Inför lärandeträff 1');
    await expect(politician.getByText(texts.strandhamn, { exact: true })).toBeVisible();
    await expect(politician.getByText('Strandhamn har 3 där ni har 1').first()).toBeVisible();
    await politician.getByRole('button', { name: 'Fråga Strandhamn' }).first().click();
    await politician.getByLabel('Fråga Strandhamn').fill(texts.question);
    await politician.getByRole('button', { name: 'Ställ frågan' }).click();
    await expect(politician.getByText('Frågan är ställd')).toBeVisible();
    await arrives(server, 'question', texts.question);
    await goTo(partner, server, '/fragor');
    await partner.getByRole('link', { name: new RegExp(texts.question, 'u') }).click();
    const field = partner.getByLabel('Ditt svar').or(partner.getByLabel('Svara'));
    await field.first().fill(texts.answer);
    await partner.getByRole('button', { name: 'Svara gruppen' }).click();
    await expect(partner.getByText(texts.answer)).toBeVisible();
    await arrives(server, 'reply', texts.answer);
  });

  await test.step('the mentor advises one of them, who alone has it', async () => {
    const mentor = await signIn(await newPhone(), server, people.mentor);
    await goTo(mentor, server, `/fragor/rad/${inRound('bjorkliden')}/A5`);
    await mentor.locator('label').filter({ hasText: 'Granvik' }).first().click();
    await mentor.getByLabel('Ditt råd').fill(texts.advice);
    await mentor.getByRole('button', { name: 'Ge rådet till Granvik' }).click();
    await arrives(server, 'advice', texts.advice);
    await goTo(politician, server, '/fragor');
    await expect(politician.getByText(texts.advice)).toBeVisible();
    await politician.getByRole('link', { name: new RegExp(texts.question, 'u') }).click();
    await expect(politician.getByText(texts.answer)).toBeVisible();
    await goTo(partner, server, '/fragor');
    await isSynced(partner);
    await expect(partner.getByText(texts.advice)).toHaveCount(0);
  });
});
