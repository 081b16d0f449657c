import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { OccasionSheet, OneOccasion } from '#data/occasions/get-occasion.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { own } from '#lib/own.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { SaidRows, type Said } from '#parts/scoring/said-rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingOccasion } from './missing-occasion.tsx';
import { OccasionActs } from './occasion-acts.tsx';
import { OccasionState } from './occasion-state.tsx';
import { ScoreHere } from './score-here.tsx';
import { useOccasion } from './use-occasions.ts';

/** One occasion: when, how it is with it, and what was scored; readable for ever. */
export function OccasionPage() {
  return (
    <Ladder read={useOccasion()} missing={<MissingOccasion />}>
      {(one) => <Page key={one.occasion.id} one={one} />}
    </Ladder>
  );
}

function Page({ one }: { readonly one: OneOccasion }) {
  const { hat, occasion, today, handedInBy: by, time, sheet } = one;
  const back = { to: paths.occasions(hat.participationId), label: words.toList };
  return (
    <Screen kind="inner" title={occasion.title} back={back}>
      <Stack gap={3}>
        <h1 dir="auto">{occasion.title}</h1>
        <Soft>
          {words.days(occasion.opens_on, occasion.closes_on, today)}
          <br />
          <OccasionState listed={one} today={today} by={by} />
        </Soft>
        {occasion.isOwn ? (
          <StateMark kind="organisation">{words.ownText(hat.organisationName)}</StateMark>
        ) : null}
        {sheet ? (
          <Soft small>{words.list(sheet.listTitle, sheet.statements.length)}</Soft>
        ) : (
          <Soft>{words.noSheet}</Soft>
        )}
      </Stack>
      {time === 'open' ? <ScoreHere one={one} /> : null}
      {sheet && time !== 'ahead' ? <Sheet sheet={sheet} /> : null}
      {occasion.isOwn ? <OccasionActs one={one} /> : null}
    </Screen>
  );
}

function Sheet({ sheet }: { readonly sheet: OccasionSheet }) {
  const { statements, scale, levels, joint, mine } = sheet;
  const said = (seen: Seen): Said[] =>
    statements.map(({ id, short, level }) => {
      const { score = null, comment = '', evidence = '' } = own(seen, id) ?? {};
      return { id, short, level, score, comment, evidence };
    });
  return (
    <>
      <Section title={words.joint}>
        {isEmpty(joint) ? (
          <Soft>{words.noJoint}</Soft>
        ) : (
          <SaidRows statements={said(joint)} levels={levels} steps={scale.length} isJoint />
        )}
      </Section>
      <Section title={words.mine}>
        <StateMark kind="private">{words.minePrivate}</StateMark>
        {isEmpty(mine) ? (
          <Soft>{words.noMine}</Soft>
        ) : (
          <SaidRows statements={said(mine)} levels={levels} steps={scale.length} />
        )}
      </Section>
    </>
  );
}

const isEmpty = (seen: Seen) => Object.keys(seen).length === 0;
