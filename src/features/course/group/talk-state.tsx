import { leadWords as words } from '#content/words/course/group-talk.ts';
import { useLocal } from '#data/use-live.ts';
import { Block } from '#ui/message/block.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import type { Talk } from './use-talk.ts';

/** Where the talk is: begun, or over with so many counted. */
export function TalkState({ talk }: { readonly talk: Talk }) {
  const now = useLocal().now();
  const { session, module } = talk;
  const first = module.lessons[0];
  if (session.endedAt !== null) {
    const counted = session.present.filter((one) => one.state === 'credited').length;
    return (
      <Notice kind="calm" title={words.ended} live>
        {words.endedText(counted)}
      </Notice>
    );
  }
  return (
    <Block
      small={words.begun(session.heldAt, now)}
      title={words.go}
      action={
        first ? (
          <ButtonLink to={paths.talkLesson(session.id, first.key)}>{words.start}</ButtonLink>
        ) : undefined
      }
    >
      <p>{words.goWhy}</p>
    </Block>
  );
}
