// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isAct, shareOf, type Act, type Spend } from '#content/course/act-model.ts';
import { loadCourse } from '#content/course/course.ts';
import type { Course } from '#content/course/course-model.ts';
import { paths } from '#ui/paths.ts';
import { openCourse } from './course-app.tsx';
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { seedRound } from '#tests/support/rows/round-rows.ts';

let course: Pick<Course, 'modules'>;
let local: TestLocal;
beforeAll(async () => {
  course = await loadCourse();
});
beforeEach(async () => {
  sessionStorage.clear();
  local = makeTestLocal();
  await seedRound(local);
});
afterEach(cleanup);

/** The first act of a kind, with the address of its screenful. */
function find<K extends Act['kind']>(kind: K) {
  for (const module of course.modules)
    for (const lesson of module.lessons)
      for (const [at, part] of lesson.parts.entries())
        for (const act of part.body)
          if (isAct(act) && act.kind === kind) {
            const address = `${paths.lesson(module.key, lesson.key)}?del=${at + 1}`;
            return { act: act as Extract<Act, { kind: K }>, part, address };
          }
  throw new Error(`no ${kind} in the course`);
}
/** A text as it is looked up on the page, where a number is tied to its unit. */
const shown = (text = '') => text.replaceAll('\u00a0', ' ');
const region = () => screen.findByRole('region');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a guess hides its figure until it is made, and then tells both', async () => {
  const { act, part, address } = find('guess');
  const fact = shown(part.body.find((block) => block.kind === 'fact')?.fact.text);
  const first = openCourse(local, address);
  await region();
  expect(screen.queryByText(fact)).toBeNull();
  const wrong = act.choices.find((choice) => !choice.isRight)?.text ?? '';
  const right = shown(act.choices.find((choice) => choice.isRight)?.text);
  press(wrong);
  expect(screen.getByText(`Du gissade ${shown(wrong)}. Svaret är ${right}.`)).toBeTruthy();
  expect(screen.getByText(fact)).toBeTruthy();
  expect(document.activeElement?.textContent).toContain(act.after);
  // Away and back: it stands as one left it.
  first.unmount();
  openCourse(local, address);
  expect(await screen.findByText(/^Du gissade /u)).toBeTruthy();
});

test('whoever would rather not guess is shown the answer, and may go on without either', async () => {
  const { address, act } = find('guess');
  openCourse(local, address);
  await region();
  expect(screen.getByRole('button', { name: 'Fortsätt' }).hasAttribute('disabled')).toBe(false);
  press('Visa svaret direkt');
  const right = shown(act.choices.find((choice) => choice.isRight)?.text);
  expect(screen.getByText(`Svaret är ${right}.`)).toBeTruthy();
});

test('each thing one points out is answered, and one may go on to the next', async () => {
  const { act, address } = find('pick');
  openCourse(local, address);
  const inside = within(await region());
  for (const choice of act.choices) {
    fireEvent.click(inside.getByRole('radio', { name: new RegExp(`^${choice.text}`, 'u') }));
    expect(inside.getByText(choice.answer)).toBeTruthy();
    const verdict = choice.isRight ? 'Så kan man tänka.' : 'Titta en gång till.';
    expect(inside.getByText(verdict)).toBeTruthy();
  }
});

test('a thing laid in the wrong pile says why and can be moved; half a sorting is kept', async () => {
  const { act, address } = find('sort');
  const first = openCourse(local, address);
  await region();
  const [item] = act.items;
  const group = () => screen.getByRole('group', { name: item?.text ?? '' });
  const pile = (at: 0 | 1) => within(group()).getByRole('radio', { name: act.piles[at] });
  fireEvent.click(pile(item?.pile === 0 ? 1 : 0));
  expect(screen.getByText('Inte riktigt.')).toBeTruthy();
  fireEvent.click(pile(item?.pile ?? 0));
  expect(screen.getByText('Hör ihop.')).toBeTruthy();
  expect(screen.getByText(item?.answer ?? '?')).toBeTruthy();
  first.unmount();
  openCourse(local, address);
  await region();
  expect(screen.getAllByText('Hör ihop.')).toHaveLength(1);
});

test('money is laid a piece at a time, never more than there is, and says whom it reaches', async () => {
  const { act, address } = find('spend');
  const first = openCourse(local, address);
  await region();
  const [post] = act.posts;
  press(`Mindre till ${post?.title ?? ''}`);
  for (let piece = 0; piece < act.pieces + 2; piece += 1) press(`Mer till ${post?.title ?? ''}`);
  expect(screen.getByText('Allt är fördelat. Flytta gärna om.')).toBeTruthy();
  const [girls, boys] = act.groups;
  const share = post?.share ?? 0;
  const said = `Av hundra kronor når ${share} ${girls} och ${100 - share} ${boys}.`;
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByText(act.after)).toBeTruthy();
  first.unmount();
  openCourse(local, address);
  expect(await screen.findByText(said)).toBeTruthy();
});

test('nobody sees what the person before did on the same phone', async () => {
  const { act, address } = find('guess');
  const first = openCourse(local, address);
  await region();
  press(act.choices[0]?.text ?? '');
  first.unmount();
  const other = makeTestLocal('bo');
  await seedRound(other);
  openCourse(other, address);
  await region();
  expect(screen.queryByText(/^Du gissade /u)).toBeNull();
});

test('nothing of it is stored on the phone or sent', async () => {
  const { act, address } = find('guess');
  openCourse(local, address);
  await region();
  press(act.choices[0]?.text ?? '');
  expect(await local.db.rows('check_attempt').count()).toBe(0);
});

test('the share of the money is weighed by what is laid', () => {
  const act = { posts: [{ share: 90 }, { share: 30 }, { share: 50 }] } as unknown as Spend;
  expect(shareOf(act, [0, 0, 0])).toBeNull();
  expect(shareOf(act, [1, 0, 0])).toBe(90);
  expect(shareOf(act, [1, 2, 0])).toBe(50);
  expect(shareOf(act, [1, 1, 2])).toBe(55);
});
