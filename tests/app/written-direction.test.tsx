// @vitest-environment happy-dom
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
// First: Dexie looks for a database when it is loaded.
import { makeTestLocal, type TestLocal } from '#tests/support/rows/phone.ts';
import { addresses, openScreens, type Screens } from '#tests/support/hostile/draw-screens.tsx';
import { layDown, me, wholePhone, type PhoneRow } from '#tests/support/hostile/whole-phone.ts';

/*
 * What people write may run from right to left. On every page of the app it is laid out by its own
 * letters, shown or in a field; a sentence of the app's that begins with a name stays the app's.
 */
const shalom = 'שלום';
/** Columns that people fill by hand. */
const written: Readonly<Record<string, readonly string[]>> = {
  note: ['body'],
  reflection: ['body'],
  own_answer: ['comment'],
  answer: ['comment'],
  page_feedback: ['word'],
  group_session: ['body'],
  guest: ['name'],
  seat_card: ['name'],
  invitation: ['name', 'unit'],
  contact: ['name'],
};

const texts = new Set<string>();

function inHebrew({ tbl, fields }: PhoneRow): PhoneRow {
  const names = (written[tbl] ?? []).filter((name) => typeof fields[name] === 'string');
  const spoken = names.map((name): [string, string] => [name, `${shalom} ${String(fields[name])}`]);
  for (const [, text] of spoken) texts.add(text.trim());
  return { tbl, fields: { ...fields, ...Object.fromEntries(spoken) } };
}

let local: TestLocal;
let screens: Screens;
beforeAll(async () => {
  window.scrollTo = () => undefined;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  local = makeTestLocal(me, '2026-12-10T09:00:00Z');
  screens = openScreens(local, async () => undefined);
  await layDown(local, wholePhone().map(inHebrew), { withTrouble: true });
});
afterAll(() => {
  screens.close();
  vi.unstubAllGlobals();
});

function textsOf(element: Element): readonly string[] {
  return Array.from(element.childNodes, (node) =>
    node.nodeType === 3 ? (node.textContent ?? '').trim() : '',
  );
}

/** Elements that show, or hold, such a text and do not ask its letters. */
function askingNobody(): readonly string[] {
  const shown = [...document.body.querySelectorAll('*')].filter((element) => {
    const own = element as Partial<HTMLInputElement> & Element;
    return [...textsOf(element), String(own.value ?? '')].some((text) => texts.has(text));
  });
  return shown
    .filter((element) => element.closest('[dir="auto"]') === null)
    .map((element) => element.outerHTML.slice(0, 160));
}

test.each(Object.entries(addresses))('%s', async (_name, at) => {
  await screens.draw(at);
  expect(askingNobody()).toEqual([]);
});

test('there was something to ask', async () => {
  await screens.draw(addresses.agendaItem);
  expect(screens.text()).toContain(shalom);
});
