import { useParams } from 'react-router';
import { syncPageWords } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { formatDayLong } from '#content/words/format.ts';
import { lostWords as words } from '#content/words/waiting/restored.ts';
import { listLostPlaces, type LostPlace } from '#data/waiting/list-lost-places.ts';
import { useLive } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Missing } from '#parts/screen/missing.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { aboutLost } from './about-lost.ts';
import { ChangedFields } from './changed-fields.tsx';
import { LostWays } from './lost-ways.tsx';
import { placeWords } from './place-words.ts';

const back = { to: paths.sync, label: actWord.back };

/** No longer allowed: what one wrote there and never got through, whole, and what to do with it. */
export function LostAccessPage() {
  const { scope } = useParams();
  const places = useLive(listLostPlaces);
  const place = places && (places.find((one) => one.scope === scope) ?? null);
  return (
    <Ladder
      read={place}
      missing={
        <Missing
          title={words.doneTitle}
          text={words.doneText}
          drawing="windows"
          back={back}
          way={{ to: paths.sync, label: syncPageWords.document }}
        />
      }
    >
      {(one) => <Place place={one} />}
    </Ladder>
  );
}

function Place({ place }: { readonly place: LostPlace }) {
  const title = words.title(placeWords(place));
  const until = formatDayLong(dayOf(new Date(place.until)));
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <h1>{title}</h1>
      <Notice kind="stopped" title={words.count(place.lost.length)}>
        {words.safe(place.lost.length, until)} {words.ask}
      </Notice>
      <Section title={words.mine}>
        {place.lost.map((one) => (
          <Stack of="article" key={one.problem.id}>
            <Soft>{aboutLost(one)}</Soft>
            <ChangedFields problem={one.problem} />
          </Stack>
        ))}
      </Section>
      <LostWays lost={place.lost} />
    </Screen>
  );
}
