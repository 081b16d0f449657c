import {
  colleaguesWords,
  groupReadersWords,
  noteWords,
  sharesLaterWords,
} from '#content/words/meetings/meetings.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listReaders } from '#data/people/list-readers.ts';
import { useLive } from '#data/use-live.ts';
import type { Audience } from '#domain/note.ts';

interface ReadersLineProps {
  readonly audience: Audience;
  readonly hat: Hat;
  readonly isChanged: boolean;
}

/** One sentence under the choice: who can read, by name; or what happens with what one types now. */
export function ReadersLine({ audience, hat, isChanged }: ReadersLineProps) {
  const groups = useLive(
    (local) => listReaders(local, audience, hat),
    [audience, hat.participationId],
  );
  if (audience === 'self') return <span>{noteWords.onlyYou}</span>;
  if (isChanged) return <span>{sharesLaterWords(audience, hat.organisationName)}</span>;
  if (!groups) return <span />;
  return (
    <span>
      {audience === 'organisation'
        ? colleaguesWords(groups[0], hat.organisationName)
        : groupReadersWords(groups, audience)}
    </span>
  );
}
