import { courseOutline } from '#content/course/outline.ts';
import { moreWords } from '#content/words/account/account.ts';
import {
  contactWords,
  guideWords,
  invitedWords,
  inviteWords,
  participationWords as words,
} from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getParticipation, type ParticipationView } from '#data/people/get-participation.ts';
import { useLive } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { ParticipationTables } from './participation-tables.tsx';
import { Remind } from './remind.tsx';
import { SpreadFields } from './spread-fields.tsx';
import { StrategistOnly } from './strategist-only.tsx';
import { TargetFigure } from './target-figure.tsx';
import { useStrategist } from './use-strategist.ts';

const moduleKeys = courseOutline.modules.map((module) => module.key);

/** How the organisation stands with the course: numbers, never anybody's answers. */
export function ParticipationPage() {
  const hat = useStrategist();
  if (hat === null) return <StrategistOnly />;
  return hat ? <OneOrganisation hat={hat} /> : null;
}

function OneOrganisation({ hat }: { readonly hat: Hat }) {
  const id = hat.participationId;
  const view = useLive((local) => getParticipation(local, id, moduleKeys), [id]);
  if (!view) return null;
  return (
    <Screen
      kind="inner"
      title={words.document(hat.organisationName)}
      back={{ to: paths.more, label: moreWords.title }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
      </Stack>
      {view.participation.all.invited === 0 ? (
        <Empty
          drawing="chairs"
          level={2}
          title={words.nobody}
          action={<ButtonLink to={paths.invite(id)}>{inviteWords.title}</ButtonLink>}
        >
          <p>{words.nobodyText}</p>
        </Empty>
      ) : (
        <Numbers hat={hat} view={view} />
      )}
    </Screen>
  );
}

interface NumbersProps {
  readonly hat: Hat;
  readonly view: ParticipationView;
}

function Numbers({ hat, view }: NumbersProps) {
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
