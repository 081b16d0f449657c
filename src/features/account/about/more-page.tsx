import { moreWords as words } from '#content/words/account/account.ts';
import { roleTitle, roleWord } from '#content/words/common.ts';
import { useHat, useLocal, type HatChoice as Choice } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { HelpSection } from './help-section.tsx';
import styles from './more-page.module.css';
import { StrategistLinks } from './strategist-links.tsx';
import { workRows } from './work-rows.tsx';

export function MorePage(props: {
  readonly version: string;
  /** It runs from the home screen already. */
  readonly standalone: boolean;
}) {
  const { email } = useLocal();
  const choice = useHat();
  if (choice === undefined) return null;
  const { hat, hats } = choice;

  return (
    <Screen kind="main" title={words.document}>
      <h1>{words.title}</h1>
      <div className={styles['person']}>
        <p className={styles['name']} dir="auto">
          {hat?.name ?? email}
        </p>
        {hat && <Soft>{email}</Soft>}
      </div>
      {hats.length > 1 && <Acting choice={choice} />}
      {hats.length > 0 && (
        <Section title={words.seats}>
          <Seats hats={hats} />
        </Section>
      )}
      <StrategistLinks />
      <Rows>
        {hats.some((one) => one.role !== 'courseParticipant') && workRows()}
        <Row to={paths.sync} title={words.status} />
        {!props.standalone && (
          <Row to={paths.install} title={words.install} second={words.installSecond} />
        )}
      </Rows>
      <HelpSection hat={hat} />
      <Section title={words.about}>
        <Rows>
          <Row to={paths.accessibility} title={words.accessibility} />
          <Row to={paths.privacy} title={words.privacy} second={words.privacySecond} />
        </Rows>
        <Soft small>{words.version(props.version)}</Soft>
      </Section>
      <div className={styles['out']}>
        <ButtonLink kind="second" to={paths.signOut}>
          {words.signOut}
        </ButtonLink>
      </div>
    </Screen>
  );
}

/** Two seats: what is written now belongs to the one chosen here, and every page names it. */
function Acting({ choice }: { readonly choice: Choice }) {
  return (
    <Stack>
      <HatChoice legend={words.hat} choice={choice} />
      <Soft small>{words.hatHint}</Soft>
    </Stack>
  );
}

function Seats({ hats }: Pick<Choice, 'hats'>) {
  return (
    <Rows>
      {hats.map((one) => (
        <Row
          key={one.participationId}
          title={one.organisationName}
          second={one.kind === 'mentor' ? words.mentor(roleWord[one.role]) : roleTitle(one.role)}
        />
      ))}
    </Rows>
  );
}
