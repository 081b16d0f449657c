import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { ListedOccasion, OccasionList } from '#data/occasions/list-occasions.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NoOccasions } from './no-occasions.tsx';
import { OccasionState } from './occasion-state.tsx';
import { StrandedScores } from './stranded-scores.tsx';
import { useOccasions } from './use-occasions.ts';

const back = { to: paths.checklist, label: words.back };

/** All the times the organisation scores, the round's and its own. */
export function OccasionsPage() {
  return (
    <Ladder
      read={useOccasions()}
      missing={
        <Missing
          drawing="chairs"
          title={words.notScoring}
          text={words.notScoringText}
          back={back}
          way={{ to: paths.checklist, label: words.toChecklist }}
        />
      }
    >
      {(list) => <Page list={list} />}
    </Ladder>
  );
}

function Page({ list }: { readonly list: OccasionList }) {
  const { hat, occasions } = list;
  const add = (
    <Float>
      <ButtonLink to={paths.newOccasion(hat.participationId)}>{words.add}</ButtonLink>
    </Float>
  );
  return (
    <Screen kind="inner" title={words.title} back={back} act={add}>
      <Stack gap={3}>
        <h1>{words.title}</h1>
        <Soft>{words.text(hat.organisationName)}</Soft>
      </Stack>
      {occasions.length > 0 ? <List list={list} /> : <NoOccasions isFetching={list.isFetching} />}
      <StrandedScores hat={hat} />
    </Screen>
  );
}

function List({ list: { hat, occasions, today } }: { readonly list: OccasionList }) {
  const open = occasions.filter(({ state }) => state === 'open');
  return (
    <Rows>
      {occasions.map((listed) => (
        <Row
          key={listed.occasion.id}
          to={paths.occasion(hat.participationId, listed.occasion.id)}
          title={listed.occasion.title}
          second={
            <>
              {words.days(listed.occasion.opens_on, listed.occasion.closes_on, today)}
              <br />
              <OccasionState listed={listed} today={today} />
            </>
          }
          state={<Marks listed={listed} own={hat.organisationName} isChosen={open.length > 1} />}
        />
      ))}
    </Rows>
  );
}

interface MarksProps {
  readonly listed: ListedOccasion;
  readonly own: string;
  /** There is more than one to choose from. */
  readonly isChosen: boolean;
}

function Marks({ listed, own, isChosen }: MarksProps) {
  return (
    <>
      {listed.occasion.isOwn ? <StateMark kind="organisation">{words.own(own)}</StateMark> : null}
      {isChosen && listed.isCurrent ? <StateMark kind="done">{words.current}</StateMark> : null}
    </>
  );
}
