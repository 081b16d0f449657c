// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { lazyExtra } from '#ui/browser/lazy-extra.ts';

afterEach(cleanup);

function show(Extra: ReturnType<typeof lazyExtra>) {
  return render(
    <Suspense fallback={<p>waits</p>}>
      <Extra />
      <p>the page</p>
    </Suspense>,
  );
}

test('an extra that comes is shown', async () => {
  show(lazyExtra(() => Promise.resolve(() => <p>the extra</p>)));
  expect(await screen.findByText('the extra')).toBeTruthy();
});

test('an extra that cannot be fetched leaves the page as it is', async () => {
  show(lazyExtra(() => Promise.reject(new Error('no network'))));
  expect(await screen.findByText('the page')).toBeTruthy();
});
