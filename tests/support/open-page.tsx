import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { LocalProvider } from '#data/use-live.ts';
import type { TestLocal } from './rows/phone.ts';

/** One page by itself on somebody's phone, whatever address it stands at. */
export function openPage(local: TestLocal, page: ReactNode): void {
  const router = createMemoryRouter([{ path: '*', element: page }]);
  render(
    <LocalProvider value={local}>
      <RouterProvider router={router} />
    </LocalProvider>,
  );
}
