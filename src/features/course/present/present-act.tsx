import { leadWords as words } from '#content/words/course/group-talk.ts';
import type { Present } from '#data/course/group/get-group-session.ts';
import { removePresent } from '#data/course/group/lead-group-session.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import type { Talk } from '../group/use-talk.ts';

interface PresentActProps {
  readonly talk: Talk;
  readonly one: Present;
  onMatch(one: Present): void;
}

/** While it goes on somebody may leave; afterwards a name may get its person. */
export function PresentAct({ talk, one, onMatch }: PresentActProps) {
  const local = useLocal();
  const { session } = talk;
  const { guest, name } = one;
  if (guest === null) return null;
  if (session.endedAt === null) {
    return (
      <Button
        kind="plain"
        aria-label={words.remove(name)}
        onClick={() => void removePresent(local, session, guest)}
      >
        {words.removeShort}
      </Button>
    );
  }
  return one.state === 'named' ? (
    <Button kind="plain" aria-label={words.match(name)} onClick={() => onMatch(one)}>
      {words.matchShort}
    </Button>
  ) : null;
}
