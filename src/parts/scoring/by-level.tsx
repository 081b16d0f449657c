import { Fragment, type ReactNode } from 'react';
import { byLevel } from '#domain/assessment/levels.ts';
import type { Level } from '#domain/tables/checklist-version.ts';
import { Section } from '#ui/screen/section.tsx';

interface ByLevelProps<T> {
  readonly levels: readonly Level[];
  readonly all: readonly T[];
  readonly children: (some: readonly T[]) => ReactNode;
}

/** The statements of each level under its name; together where the version of the list has but one. */
export function ByLevel<T extends { readonly level?: string }>(props: ByLevelProps<T>) {
  const { levels, all, children } = props;
  return byLevel(levels, all, ({ level }) => level).map(({ key, label, some }) =>
    label === null ? (
      <Fragment key={key}>{children(some)}</Fragment>
    ) : (
      <Section key={key} title={label}>
        {children(some)}
      </Section>
    ),
  );
}
