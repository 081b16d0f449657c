import { ownFiguresOf } from '#content/course/own-figures.ts';
import { courseWords } from '#content/words/course/course.ts';
import { ownFigureWords as words } from '#content/words/course/own-figures.ts';
import type { OwnFigures } from '#data/course/own-figures.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { paths } from '#ui/paths.ts';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingFigure } from './missing-figure.tsx';
import { OneFigure } from './one-figure.tsx';
import { useOwnFigures } from './use-own-figures.ts';

/** An organisation's own three figures beside the country's: /kurs/siffror. */
export function OwnFiguresPage() {
  return (
    <Ladder read={useOwnFigures()} missing={<MissingFigure />}>
      {(own) => <Page own={own} />}
    </Ladder>
  );
}

function Page({ own }: { readonly own: OwnFigures }) {
  const from = useCameFrom() ?? paths.course;
  const label = from === paths.course ? courseWords.back : words.back;
  const title = words.title(own.organisationName);
  return (
    <Screen kind="inner" title={title} back={{ to: from, label }}>
      <Stack>
        <h1 dir="auto">{title}</h1>
        <p>{words.lead}</p>
        <StateMark kind="organisation">{words.audience(own.organisationName)}</StateMark>
      </Stack>
      {ownFiguresOf(own.kind).map((figure) => (
        <Section key={figure.key} title={figure.title}>
          <OneFigure figure={figure} own={own} />
        </Section>
      ))}
      <GoneTexts forms={['siffra']} />
    </Screen>
  );
}
