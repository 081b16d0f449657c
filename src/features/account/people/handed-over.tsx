import { useParams } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { handOverWords as words } from '#content/words/account/hand-over.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';

/** Whose the seat is now. */
export function HandedOver({ heir }: { readonly heir: string }) {
  const { participation = '' } = useParams();
  const back = { to: paths.invited(participation), label: actWord.back };
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <Empty
        drawing="coats"
        title={words.done(heir)}
        action={<ButtonLink to={paths.invited(participation)}>{words.back}</ButtonLink>}
      >
        <p>{words.doneText}</p>
      </Empty>
    </Screen>
  );
}
