import { actWord } from '#content/words/common.ts';
import { formatDayLong } from '#content/words/format.ts';
import { lostWords as words } from '#content/words/waiting/restored.ts';
import { type LostPlace } from '#data/waiting/list-lost-places.ts';
import { dayOf } from '#lib/stockholm.ts';
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

/** What one wrote there and never got through, whole, and what to do with it. */
export function LostPlaceView({ place }: { readonly place: LostPlace }) {
  const title = words.title(placeWords(place));
  const until = formatDayLong(dayOf(place.until));
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
