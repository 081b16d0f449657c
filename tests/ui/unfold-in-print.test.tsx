// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useUnfoldInPrint } from '#ui/browser/use-unfold-in-print.ts';
import { Fold } from '#ui/list/fold.tsx';

afterEach(cleanup);

function Page() {
  useUnfoldInPrint();
  return (
    <main>
      <Fold title="Stängd">Siffror</Fold>
      <Fold title="Öppen" open>
        Mer
      </Fold>
    </main>
  );
}
const open = () => [...document.querySelectorAll('details')].map((one) => one.open);

test('what is folded is printed, and is as it was afterwards; a page that is left does nothing', () => {
  const { unmount } = render(<Page />);
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true]);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, true]);
  unmount();
  document.body.innerHTML = '<main><details></details></main>';
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([false]);
});
