import { stateWord, worksWords as words } from '#content/words/improvement/works.ts';
import { listSharedWorks } from '#data/improvement/list-shared-works.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readTogether } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { useClock } from '#parts/use-clock.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { StateGlyph } from '../state-line.tsx';

interface SharedOfProps {
  readonly hat: Hat;
  /** It is all the page has: who writes no works of its own is told when there is nothing. */
  readonly isAlone: boolean;
}

/** What the other organisations have shown of theirs, the newest first. */
export function SharedOf({ hat, isAlone }: SharedOfProps) {
  const { today } = useClock();
  const all = useLiveOfHat(hat, (local, { groupId }) =>
    readTogether(local, () => listSharedWorks(local, groupId)),
  );
  if (!all) return null;
  const others = all.filter((one) => one.participationId !== hat.participationId);
  if (others.length === 0) {
    if (!isAlone) return null;
    return (
      <Empty drawing="windows" level={2} title={words.noneShared}>
        <p>{words.noneSharedText}</p>
      </Empty>
    );
  }
  return (
    <Section title={words.partners}>
      <Rows>
        {others.map(({ id, organisation, sharedAt, snapshot }) => (
          <Row
            key={id}
            to={workPaths.sharedWork(id)}
            lead={<StateGlyph state={snapshot.state} />}
            title={snapshot.work.title}
            second={
              <span dir="auto">
                {words.sharedOn(
                  { state: stateWord[snapshot.state], organisation, day: dayOf(sharedAt) },
                  today,
                )}
              </span>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
