import { expect, test } from 'vitest';
import { askEveryTab } from '../../src/service-worker/ask-every-tab.ts';

function tab(answer: unknown) {
  return {
    postMessage(_message: unknown, [port]: Transferable[]) {
      if (answer !== undefined && port instanceof MessagePort) port.postMessage(answer);
    },
  };
}

test('a new version may take over when every tab is free of unsaved text', async () => {
  expect(await askEveryTab([tab({ clean: true }), tab({ clean: true })], 200)).toBe(true);
  expect(await askEveryTab([], 200)).toBe(true);
});

test('one tab with unsaved text holds it back', async () => {
  expect(await askEveryTab([tab({ clean: true }), tab({ clean: false })], 200)).toBe(false);
});

test('a tab that is frozen or answers something else counts as one with unsaved text', async () => {
  expect(await askEveryTab([tab(undefined)], 30)).toBe(false);
  expect(await askEveryTab([tab('clean')], 200)).toBe(false);
});
