import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { adviseOn, changeAdvice, withdrawAdvice } from '#data/questions/advise-on.ts';
import {
  askQuestion,
  changeQuestion,
  settleQuestion,
  withdrawQuestion,
} from '#data/questions/ask-question.ts';
import { getAdvisable } from '#data/questions/get-advisable.ts';
import { getThread } from '#data/questions/get-thread.ts';
import { dropIdea, ideaKey, keepIdea } from '#data/questions/keep-idea.ts';
import { listAdvice } from '#data/questions/list-advice.ts';
import { listIdeas } from '#data/questions/list-ideas.ts';
import { listOpenQuestions, listQuestions } from '#data/questions/list-questions.ts';
import { nextMeeting } from '#data/questions/next-meeting.ts';
import { changeReply, replyTo, withdrawReply } from '#data/questions/reply-to.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { TestLocal } from '#tests/support/rows/phone.ts';
import { granvik } from '#tests/support/rows/round-rows.ts';
import {
  GROUP,
  makeTalkPhone,
  occasion,
  pullAdvice,
  pullOpened,
  pullQuestion,
  pullReply,
  statementOf,
} from '#tests/support/rows/question-rows.ts';

const strandhamn: Hat = {
  ...granvik,
  participationId: 'p-strandhamn',
  organisationName: 'Strandhamn',
  role: 'strategist',
};
const mentor: Hat = {
  ...granvik,
  participationId: 'p-bjorkliden',
  organisationName: 'Björkliden',
  kind: 'mentor',
  role: 'strategist',
};
const asking = {
  id: 'q1',
  hat: granvik,
  occasionId: occasion,
  statementId: statementOf(),
  toParticipationId: 'p-strandhamn',
};
const q1 = { scope: GROUP, id: 'q1' };
const today = '2026-11-23';
let local: TestLocal;
beforeEach(async () => {
  local = await makeTalkPhone();
});

const thread = (hat: Hat = granvik, id = 'q1', day = today) =>
  getThread(local, { id, hats: [hat], today: day });
const question = () => local.db.rows('question').get([GROUP, 'q1']);

test('a question is the group’s; pressed twice it is one', async () => {
  await askQuestion(local, asking, ' Hur gjorde ni? ');
  await askQuestion(local, asking, 'Hur gjorde ni?');
  expect(await local.db.rows('question').count()).toBe(1);
  expect(await question()).toMatchObject({
    scope_id: GROUP,
    participation_id: 'p-granvik',
    to_participation_id: 'p-strandhamn',
    body: 'Hur gjorde ni?',
    settled: false,
    author_id: 'anna',
    asked_at: local.now().toISOString(),
    _d: 1,
  });
});

test('one’s own is changed, settled, taken up again and withdrawn; a withdrawn one is not brought back', async () => {
  await askQuestion(local, asking, 'Hur gjorde ni?');
  await changeQuestion(local, q1, 'Hur gjorde ni, och när?');
  await settleQuestion(local, q1, true);
  expect(await question()).toMatchObject({ body: 'Hur gjorde ni, och när?', settled: true });
  expect((await listOpenQuestions(local, granvik)).questions).toEqual([]);
  await settleQuestion(local, q1, false);
  expect((await listOpenQuestions(local, granvik)).questions).toHaveLength(1);
  await withdrawQuestion(local, q1);
  await changeQuestion(local, q1, 'Igen');
  await settleQuestion(local, q1, true);
  expect((await listQuestions(local, granvik)).questions).toEqual([]);
  expect(await thread()).toBeNull();
});

test('who answers, answers in the group, and can change and withdraw it', async () => {
  await pullQuestion(local);
  await replyTo(local, { id: 'a1', hat: granvik, questionId: 'q1' }, ' Tack. ');
  const at = { scope: GROUP, id: 'a1' };
  expect(await local.db.rows('reply').get([GROUP, 'a1'])).toMatchObject({
    participation_id: 'p-granvik',
    question_id: 'q1',
    body: 'Tack.',
  });
  await changeReply(local, at, 'Tack så mycket.');
  expect((await thread())?.said.map(({ body }) => body)).toEqual(['Tack så mycket.']);
  await withdrawReply(local, at);
  await changeReply(local, at, 'Igen');
  expect((await thread())?.said).toEqual([]);
});

test('a thread stands in the order it was written, by whom and for whom, with what the mentor says of the statement', async () => {
  await pullQuestion(local);
  await pullReply(local, 'a2', ['bo', 'Jag har en tanke.', '2026-11-22T09:00:00Z']);
  await pullReply(local, 'a1', ['samira', 'Budgetberedningen.', '2026-11-21T08:00:00Z']);
  await pullAdvice(local, 'r1');
  await pullAdvice(local, 'r2', {
    to: 'p-granvik',
    body: 'Bara till er.',
    at: '2026-11-22T08:30:00Z',
  });
  await pullAdvice(local, 'r3', { to: 'p-strandhamn', body: 'Inte till er.' });
  await pullOpened(local, 'p-strandhamn', 3);
  const read = await thread();
  expect(
    read?.said.map(({ author, side, to, body }) => [
      author,
      side?.organisation,
      to?.organisation,
      body,
    ]),
  ).toEqual([
    ['Samira Haddad', 'Strandhamn', undefined, 'Budgetberedningen.'],
    ['Bo Lind', 'Björkliden', undefined, 'Börja smått.'],
    ['Bo Lind', 'Björkliden', 'Granvik', 'Bara till er.'],
    ['Bo Lind', 'Björkliden', undefined, 'Jag har en tanke.'],
  ]);
  expect(read?.question).toMatchObject({ author: 'Anna Ek', isMine: true });
  expect(read?.standing.map(({ side, score }) => [side.organisation, score])).toEqual([
    ['Granvik', null],
    ['Strandhamn', 3],
  ]);
  expect(read?.ideaFrom).toBe('p-strandhamn');
  expect(read?.meeting?.title).toBe('Lärandeträff 1');
  expect(read?.isOver).toBe(false);
});

test('advice of another occasion is told where it came after the question, and not before', async () => {
  await pullQuestion(local, { at: '2026-11-21T00:00:00Z' });
  await pullAdvice(local, 'r1', { at: '2026-11-20T08:00:00Z', body: 'Förut' });
  await pullAdvice(local, 'r2', { at: '2026-11-22T08:00:00Z', body: 'Sedan' });
  for (const id of ['r1', 'r2'])
    await local.db.rows('advice').update([GROUP, id], { occasion_id: 'another' });
  expect((await thread())?.said.map(({ body }) => body)).toEqual(['Sedan']);
});

test('a partner without a name any more is nobody, and another group’s question is none of ours', async () => {
  await pullQuestion(local, { by: 'samira', to: null });
  await pullReply(local, 'a1', ['samira', 'Hej']);
  await local.pulled('reply', {
    scope_id: 'group:g2',
    id: 'a2',
    author_id: 'x',
    participation_id: 'p-x',
    question_id: 'q1',
    body: 'Från en annan grupp',
    replied_at: '2026-11-21T08:00:00Z',
  });
  await local.db.rows('seat_card').where('user_id').equals('samira').delete();
  const read = await thread();
  expect(read?.question.author).toBeNull();
  expect(read?.said.map(({ body }) => body)).toEqual(['Hej']);
  expect(read?.asked).toBeNull();
  expect(read?.ideaFrom).toBe('p-strandhamn');
  expect(await thread({ ...granvik, groupId: 'g2' })).toBeNull();
  expect(await thread({ ...granvik, role: 'courseParticipant' })).toBeNull();
});

test('of a withdrawn question the answers stand, without its words; alone it is gone', async () => {
  await pullQuestion(local, { by: 'samira', to: 'p-granvik', deleted: true });
  expect(await thread()).toBeNull();
  await pullReply(local, 'a1', ['anna', 'Så här gjorde vi.']);
  const read = await thread();
  expect(read?.row).toBeNull();
  expect(read?.question.body).toBe('');
  expect(read?.said).toMatchObject([{ body: 'Så här gjorde vi.', isMine: true }]);
});

test('what waits for us comes first, what has been talked about last', async () => {
  const asked = { by: 'samira', to: 'p-granvik' } as const;
  await pullQuestion(local, { id: 'settled', settled: true, at: '2026-11-22T08:00:00Z' });
  await pullQuestion(local, { id: 'own', at: '2026-11-21T08:00:00Z' });
  await pullQuestion(local, { ...asked, id: 'q1', at: '2026-11-19T08:00:00Z' });
  await pullQuestion(local, { ...asked, id: 'q2', at: '2026-11-18T08:00:00Z' });
  const ids = async () => (await listQuestions(local, granvik)).questions.map(({ row }) => row.id);
  expect(await ids()).toEqual(['q1', 'q2', 'own', 'settled']);
  await pullReply(local, 'a1', ['anna', 'Så här.']);
  expect(await ids()).toEqual(['q2', 'own', 'q1', 'settled']);
  const { questions } = await listQuestions(local, granvik);
  expect(questions.map(({ waitsForUs, replies }) => [waitsForUs, replies])).toEqual([
    [true, 0],
    [false, 0],
    [false, 1],
    [false, 0],
  ]);
});

test('nothing waits for a mentor', async () => {
  local = await makeTalkPhone('bo');
  await pullQuestion(local, { to: null });
  const { questions } = await listQuestions(local, mentor);
  expect(questions.map(({ waitsForUs }) => waitsForUs)).toEqual([false]);
  expect((await thread(mentor))?.ideaFrom).toBeNull();
});

test('advice is the mentor’s own, read as it stands there and not as its copy; the readers have the copy', async () => {
  local = await makeTalkPhone('bo');
  const at = { scope: 'user:bo', id: 'r1' };
  const of = { ...asking, id: 'r1', hat: mentor, toParticipationId: null };
  await adviseOn(local, of, 'Börja smått.');
  await pullAdvice(local, 'copy', { body: 'Börja smått.' });
  await changeAdvice(local, at, 'Börja med ett mål.');
  const read = await listAdvice(local, mentor);
  expect(read.map(({ row, isMine, author }) => [row.body, isMine, author])).toEqual([
    ['Börja med ett mål.', true, 'Bo Lind'],
  ]);
  await withdrawAdvice(local, at);
  await changeAdvice(local, at, 'Igen');
  expect(await listAdvice(local, mentor)).toEqual([]);

  local = await makeTalkPhone('anna');
  await pullAdvice(local, 'copy');
  expect(await listAdvice(local, granvik)).toMatchObject([{ isMine: false, to: null }]);
});

test('one organisation’s advice is nobody else’s', async () => {
  await pullAdvice(local, 'r1', { to: 'p-granvik' });
  expect(await listAdvice(local, granvik)).toMatchObject([{ to: { organisation: 'Granvik' } }]);
  expect(await listAdvice(local, strandhamn)).toEqual([]);
});

test('a mentor advises on the statements of what was opened last, else of what began last, until the round is over', async () => {
  local = await makeTalkPhone('bo');
  const read = await getAdvisable(local, mentor, today);
  expect(read?.statements).toHaveLength(13);
  expect(read?.going.map(({ organisation }) => organisation)).toEqual(['Granvik', 'Strandhamn']);
  expect(read?.isOver).toBe(false);
  expect((await getAdvisable(local, mentor, '2027-06-02'))?.isOver).toBe(true);
  expect(await getAdvisable(local, mentor, '2026-08-31')).toBeNull();
  const [row] = await local.list('occasion');
  await local.pulled('occasion', { ...row, id: 'occasion-2', opens_on: '2026-11-01' });
  const chosen = async () => (await getAdvisable(local, mentor, today))?.occasion.id;
  expect(await chosen()).toBe('occasion-2');
  await pullOpened(local, 'p-strandhamn', 3);
  expect(await chosen()).toBe(occasion);
});

test('an idea is the organisation’s, kept once, and dropped and kept again', async () => {
  const of = {
    participationId: 'p-granvik',
    fromParticipationId: 'p-strandhamn',
    occasionId: occasion,
    statementId: statementOf(),
  };
  await pullOpened(local, 'p-strandhamn', 3, { comment: 'Två mål.', evidence: 'Mål och budget' });
  await keepIdea(local, of);
  local.setNow('2026-11-24T08:00:00Z');
  await keepIdea(local, of);
  const { scope, id } = ideaKey(of);
  expect(scope).toBe('org:p-granvik');
  expect(await local.db.rows('idea').get([scope, id])).toMatchObject({
    kept_at: '2026-11-23T08:00:00.000Z',
  });
  expect(await listIdeas(local, granvik)).toMatchObject([
    { from: 'Strandhamn', comment: 'Två mål.', evidence: 'Mål och budget' },
  ]);
  await dropIdea(local, of);
  expect(await listIdeas(local, granvik)).toEqual([]);
  await keepIdea(local, of);
  await local.db.rows('opened_assessment').clear();
  expect(await listIdeas(local, granvik)).toMatchObject([{ comment: '', evidence: '' }]);
});

test('questions are taken up at the group’s next meeting: the one that goes on, then the one after', async () => {
  await local.pulled('meeting', {
    id: 'm2',
    scope_id: GROUP,
    kind: 'learningMeeting',
    step_number: 5,
    title: 'Lärandeträff 2',
    held_on: '2027-02-10',
  });
  await local.pulled('meeting', { id: 'm0', scope_id: 'round:r1', held_on: '2026-11-25' });
  const next = async (day: string) => (await nextMeeting(local, granvik, day))?.id;
  expect(await next('2026-12-10')).toBe('m1');
  expect(await next('2026-12-11')).toBe('m2');
  expect(await next('2027-02-11')).toBeUndefined();
});
