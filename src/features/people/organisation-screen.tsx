import type { ReactNode } from 'react';
import { participationWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface OrganisationScreenProps {
  readonly hat: Hat;
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** What a strategist does for one organisation, below the page of its numbers. */
export function OrganisationScreen({ hat, title, text, children }: OrganisationScreenProps) {
  const { organisationName, participationId } = hat;
  return (
    <Screen
      kind="inner"
      title={`${title} – ${organisationName}`}
      back={{ to: paths.organisation(participationId), label: participationWords.back }}
    >
      <Stack gap={1}>
        <Soft small>{organisationName}</Soft>
        <h1>{title}</h1>
        {text === undefined ? null : <p>{text}</p>}
      </Stack>
      {children}
    </Screen>
  );
}
