import { eraseMeWords as words } from '#content/words/account/erase-me.ts';
import { actWord } from '#content/words/common.ts';
import { listProblems } from '#data/waiting/list-problems.ts';
import { listHats } from '#data/people/list-hats.ts';
import { listWaiting } from '#data/waiting/list-waiting.ts';
import { useLive } from '#data/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { EraseMeForm } from './erase-me-form.tsx';

/** What goes, what stays, the file, and only then the word that does it. */
export function EraseMePage(props: { readonly onErased: () => Promise<void> }) {
  const unsent = useLive(async ({ db }) => {
    const [waiting, problems] = await Promise.all([listWaiting(db), listProblems(db)]);
    return waiting.length + problems.length;
  });
  const hats = useLive(listHats);
  if (unsent === undefined || hats === undefined) return null;
  // Without a seat nothing of what one shared can be reached any more.
  const hasSeat = hats.some((hat) => hat.role !== 'courseParticipant');
  return (
    <Screen kind="task" title={words.document} back={{ to: paths.privacy, label: actWord.back }}>
      <Stack>
        <h1>{words.title}</h1>
        <Soft>{words.lead}</Soft>
      </Stack>
      <Section title={words.gone}>
        <MarkedList items={words.goneList} />
      </Section>
      <Section title={words.stays}>
        <MarkedList items={words.staysList} />
        {hasSeat && (
          <>
            <p>{words.withdraw}</p>
            <Stack gap={3} width="press">
              <ButtonLink kind="second" to={paths.meetings}>
                {words.toMeetings}
              </ButtonLink>
            </Stack>
          </>
        )}
      </Section>
      {unsent > 0 && <Notice kind="waiting" title={words.unsent(unsent)} />}
      <EraseMeForm onErased={props.onErased} />
      <Soft small>{words.others}</Soft>
    </Screen>
  );
}
