import { UsersRound } from 'lucide';
import { openWords as words } from '#content/words/compare/open.ts';
import { listReaders } from '#data/people/list-readers.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import type { Local } from '#data/use-live.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './open.module.css';

const readReaders = (local: Local, hat: Hat) => listReaders(local, 'group', hat);

/** The others of the group by number, before anything is opened for them. */
export function OpenReaders({ hat }: { readonly hat: Hat }) {
  const groups = useLiveOfHat(hat, readReaders);
  if (!groups) return null;
  const others = groups.filter(({ participationId }) => participationId !== hat.participationId);
  return (
    <p className={css['readers']}>
      <Icon of={UsersRound} small />
      <span>
        {words.readers(
          others.map(({ organisation, isMentor, readers }) => ({
            organisation,
            isMentor,
            count: readers.length,
          })),
        )}
      </span>
    </p>
  );
}
