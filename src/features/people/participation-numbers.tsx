import {
  contactWords,
  guideWords,
  invitedWords,
  inviteWords,
} from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { type ParticipationView } from '#data/people/get-participation.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { ParticipationTables } from './participation-tables.tsx';
import { Remind } from './remind.tsx';
import { SpreadFields } from './spread-fields.tsx';
import { TargetFigure } from './target-figure.tsx';

interface ParticipationNumbersProps {
  readonly hat: Hat;
  readonly view: ParticipationView;
}

/** The figures, and what a strategist does about them. */
export function ParticipationNumbers({ hat, view }: ParticipationNumbersProps) {
  const { participation, unfinished, numbers, outcomes } = view;
  return (
    <Columns>
      <Stack gap={6}>
        <TargetFigure count={participation.all} />
        <Links hat={hat} invited={participation.all.invited} />
        <ParticipationTables participation={participation} />
      </Stack>
      <Stack gap={6}>
        <Remind hat={hat} people={unfinished} />
        <SpreadFields participationId={hat.participationId} numbers={numbers} />
        <OutcomeList counts={outcomes} />
      </Stack>
    </Columns>
  );
}

function Links({ hat, invited }: { readonly hat: Hat; readonly invited: number }) {
  const id = hat.participationId;
  return (
    <Rows>
      <Row to={paths.invite(id)} title={invitedWords.invite} second={inviteWords.second} />
      <Row
        to={paths.invited(id)}
        title={invitedWords.title}
        second={invitedWords.second(invited)}
      />
      <Row to={paths.contact(id)} title={contactWords.title} second={contactWords.second} />
      <Row to={paths.leaderGuide} title={guideWords.title} second={guideWords.second} />
    </Rows>
  );
}
