import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import { LocalDb } from '#data/local/schema.ts';
import { LocalProvider } from '#data/use-live.ts';
import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { FindPage } from '#features/search/find-page.tsx';
import { paths } from '#ui/paths.ts';
import { fillNotes, localOf, typed, uid } from './notes.ts';

/** The real page. Milliseconds. */
export interface FindTimes {
  /** From a letter in the field until the last change of what is on the screen has been drawn. */
  readonly drawn: readonly number[];
  /** From each frame to the next, while the list of what was found is scrolled through. */
  readonly frames: readonly number[];
  readonly listed: number;
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const most = 10;

async function run(notes: number, times: number): Promise<FindTimes> {
  knowAllTables();
  const db = new LocalDb(uid);
  await fillNotes(db, notes);
  const root = document.body.appendChild(document.createElement('div'));
  createRoot(root).render(
    <LocalProvider value={localOf(db)}>
      <MemoryRouter initialEntries={[paths.search]}>
        <Routes>
          <Route path={paths.search} element={<FindPage />} />
        </Routes>
      </MemoryRouter>
    </LocalProvider>,
  );
  const field = await until(() => root.querySelector('input'));
  await type(field, typed);
  await until(() => root.querySelector('mark'), 2000);
  const drawn: number[] = [];
  for (let time = 0; time < times; time += 1)
    for (let length = 1; length <= typed.length; length += 1) {
      const took = await type(field, typed.slice(0, length));
      if (took !== undefined) drawn.push(took);
    }
  for (let step = 0; step < most; step += 1) {
    const more = [...root.querySelectorAll('button')].find((one) =>
      one.textContent.startsWith('Visa'),
    );
    more?.click();
    for (let n = 0; n < 5; n += 1) await frame();
  }
  const frames = await scroll();
  return { drawn, frames, listed: root.querySelectorAll('li').length };
}

async function until<T>(look: () => T | null, tries = 600): Promise<T> {
  for (let at = 0; at < tries; at += 1) {
    const found = look();
    if (found !== null) return found;
    await frame();
  }
  throw new Error('it never came');
}

/** Undefined where the letter changed nothing that is seen. */
async function type(field: HTMLInputElement, text: string): Promise<number | undefined> {
  let last: number | undefined;
  const begun = performance.now();
  const watching = new MutationObserver(() => (last = performance.now()));
  watching.observe(document.body, { subtree: true, childList: true, characterData: true });
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let quiet = 0; quiet < 8; quiet += 1) {
    const before = last;
    await frame();
    // what has changed is on the screen with the frame after it
    if (last !== before) quiet = 0;
  }
  watching.disconnect();
  return last === undefined ? undefined : last - begun;
}

async function scroll(): Promise<readonly number[]> {
  const frames: number[] = [];
  let before = await frame();
  for (let at = 0; at < 240; at += 1) {
    scrollBy(0, at < 120 ? 60 : -60);
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}

Object.assign(globalThis, { benchFind: run });

declare global {
  // Only inside the page that is measured.
  var benchFind: typeof run;
}
