import type { ReactNode } from 'react';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface PageHeadProps {
  /** Of what, before the heading. */
  readonly over: ReactNode;
  readonly title: ReactNode;
  /** More of it, after the heading. */
  readonly under?: string | undefined;
}

/** What a page is about, with what it belongs to above it. */
export function PageHead({ over, title, under }: PageHeadProps) {
  return (
    <Stack gap={1}>
      <Soft small>
        <span dir="auto">{over}</span>
      </Soft>
      <h1 dir="auto">{title}</h1>
      {under ? (
        <Soft>
          <span dir="auto">{under}</span>
        </Soft>
      ) : null}
    </Stack>
  );
}
