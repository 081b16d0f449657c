import { actWord } from '#content/words/common.ts';
import { eraseMeWords } from '#content/words/account/erase-me.ts';
import { seatEndedWords as words } from '#content/words/account/hand-over.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { CopyButton } from '../sync/copy-actions.tsx';

/** For one whose seat somebody else has now: first the file with one's own, then erasing. */
export function SeatEndedPage() {
  return (
    <Screen kind="inner" title={words.document} back={{ to: paths.home, label: actWord.back }}>
      <Stack>
        <h1>{words.title}</h1>
        <Soft>{words.lead}</Soft>
      </Stack>
      <Section title={words.yours}>
        <p>{words.yoursText}</p>
        <Stack gap={3} width="press">
          <CopyButton kind="main" />
        </Stack>
        <p>{words.until}</p>
      </Section>
      <Section title={words.erase}>
        <p>{words.eraseText}</p>
        <Stack gap={3} width="press">
          <ButtonLink kind="stop" to={paths.eraseMe}>
            {eraseMeWords.way}
          </ButtonLink>
        </Stack>
      </Section>
      <Soft small>{words.wrong}</Soft>
    </Screen>
  );
}
