import { test } from 'vitest';
import { sync, write, type History, type Step } from '#tests/model/histories/history.ts';
import { runHistory } from '#tests/model/histories/run-history.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { DexieDisk } from '#tests/support/memory/disk.ts';

installLocalStorage();

/** Found by the model: each of these left an edit waiting for an opening that had come. */
const found: Readonly<Record<string, readonly Step[]>> = {
  'a refusal that was lost on its way does not lock what has been opened since': [
    write(0, 0),
    { t: 'handIn', d: 1 },
    sync(1),
    sync(0, { calls: ['lostAnswer', 'none'] }),
    { t: 'reopen', d: 0 },
    sync(0),
  ],
  'what was joined with another’s edit is no longer called locked': [
    { t: 'handIn', d: 1 },
    sync(1),
    { t: 'reopen', d: 1 },
    write(0, 1),
    write(1, 1),
  ],
  'what is handed in twice before its receipt is here does not go round for ever': [
    { t: 'handIn', d: 1 },
    sync(1, { calls: ['lostAnswer'], meanwhile: { row: 0, at: 5 } }),
    { t: 'handIn', d: 1 },
  ],
};

for (const [name, steps] of Object.entries(found)) {
  const history: History = { shape: 'handIn', solo: false, steps };
  test(name, () => runHistory(history));
  test(`${name}, on the real database`, () =>
    runHistory(history, { disk: (owner) => new DexieDisk(owner) }));
}
