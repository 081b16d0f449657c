import { useState } from 'react';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { isOpen, type Beside } from '#data/compare/get-comparison.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, type HatChoice as Choice } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing, MissingRow } from '#parts/screen/missing.tsx';
import { useClock } from '#parts/use-clock.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { CompareHead } from './compare-head.tsx';
import css from './compare.module.css';
import { NothingOpen } from './nothing-open.tsx';
import { Opened } from './opened.tsx';
import { openedFirst, useBeside } from './use-compare.ts';
import { useLarge } from './use-large.ts';

const wayBack = (hat: Hat | undefined) =>
  hat?.kind === 'mentor'
    ? { to: paths.meetings, label: words.backToMeetings }
    : { to: paths.checklist, label: words.back };

/** What the group's organisations have opened for each other, side by side. */
export function ComparePage() {
  const choice = useHat();
  const hat = choice?.hat?.role === 'courseParticipant' ? undefined : choice?.hat;
  const all = useBeside(hat);
  if (choice && !hat)
    return (
      <Missing
        drawing="chairs"
        title={words.noSeat}
        text={words.noSeatText}
        back={wayBack(undefined)}
      />
    );
  const read = choice && hat && all ? { choice, hat, all } : undefined;
  const none = read?.all.length === 0;
  return (
    <Ladder
      read={none ? null : read}
      missing={
        <MissingRow
          drawing="windows"
          title={words.none}
          text={words.noneText}
          back={wayBack(hat)}
        />
      }
    >
      {({ choice, hat, all }) => (
        <Page key={hat.participationId} choice={choice} hat={hat} all={openedFirst(all)} />
      )}
    </Ladder>
  );
}

interface PageProps {
  readonly choice: Choice;
  readonly hat: Hat;
  /** At least one. */
  readonly all: readonly Beside[];
}

function Page({ choice, hat, all }: PageProps) {
  const { today } = useClock();
  // what one reads stays on the screen when a newer one is opened meanwhile
  const [wanted, choose] = useState(() => all.find(isOpen)?.occasion.id ?? null);
  const [isLarge, setLarge] = useLarge();
  const chosen = all.find(({ occasion }) => occasion.id === wanted) ?? all[0];
  if (!chosen) return null;
  const head = { choice, all, chosen, onChoose: choose };
  return (
    <Screen kind={isLarge ? 'task' : 'inner'} title={words.title} back={wayBack(hat)}>
      <div className={css['all']} data-large={isLarge || undefined}>
        {isOpen(chosen) ? (
          <Opened key={chosen.occasion.id} hat={hat} head={head} large={{ isLarge, setLarge }} />
        ) : (
          <>
            <CompareHead {...head} />
            <NothingOpen hat={hat} beside={chosen} today={today} />
          </>
        )}
      </div>
    </Screen>
  );
}
