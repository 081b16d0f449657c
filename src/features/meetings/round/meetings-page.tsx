import { meetingsWords, partnersWords } from '#content/words/meetings/meetings.ts';
import { getRound } from '#data/meetings/get-round.ts';
import { isOffice } from '#data/people/is-office.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { Fetching, useFetching } from '#parts/screen/fetching.tsx';
import { useClock } from '#parts/use-clock.ts';
import { Empty } from '#ui/message/empty.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../head.module.css';
import { OfficeConferences } from './office-conferences.tsx';
import { RoundFoot } from './round-foot.tsx';
import { RoundLine } from './round-line.tsx';
import { Seatless } from './seatless.tsx';

/** "Er omgång": eight steps as two bars that go side by side, with where the round is now. */
export function MeetingsPage() {
  const choice = useHat();
  const isFetching = useFetching();
  const seats = choice?.hats.filter((hat) => hat.role !== 'courseParticipant');
  const hat = seats?.find((one) => one === choice?.hat) ?? seats?.[0];
  if (isFetching === false && seats?.length === 0) return <Seatless />;

  return (
    <Screen kind="main" title={meetingsWords.title}>
      {isFetching && !hat ? <Fetching /> : null}
      {hat && seats ? (
        <Round
          hat={hat}
          seats={seats}
          isFetching={isFetching ?? true}
          choose={(id) => choice?.choose(id)}
        />
      ) : null}
    </Screen>
  );
}

interface RoundProps {
  readonly hat: Hat;
  readonly seats: readonly Hat[];
  readonly isFetching: boolean;
  choose(participationId: string): void;
}

function Round({ hat, seats, isFetching, choose }: RoundProps) {
  const round = useLive(
    async (local) => (await getRound(local, hat)) ?? null,
    [hat.participationId],
  );
  const office = useLive(isOffice);
  const { today } = useClock();
  const steps = round?.steps ?? [];
  return (
    <>
      <header className={css['head']}>
        <h1>{meetingsWords.title}</h1>
        {round ? <Soft>{partnersWords(round.partners, round.mentor)}</Soft> : null}
      </header>
      {seats.length > 1 ? (
        <HatChoice legend={meetingsWords.hatLegend} choice={{ hat, hats: seats, choose }} />
      ) : null}
      {round && steps.length > 0 ? <RoundLine round={round} today={today} /> : null}
      {steps.length === 0 && round !== undefined ? (
        isFetching ? (
          <Fetching />
        ) : (
          <Empty drawing="chairs" title={meetingsWords.noPlanTitle} level={2}>
            <p>{meetingsWords.noPlanText}</p>
          </Empty>
        )
      ) : null}
      {round === undefined ? null : <RoundFoot round={round ?? undefined} />}
      {round !== undefined && office ? <OfficeConferences under /> : null}
    </>
  );
}
