import { useParams } from 'react-router';
import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { paths } from '#ui/paths.ts';

/** Taken away, not come yet, or another organisation's. */
export function MissingOccasion() {
  const { participation = '' } = useParams();
  const way = { to: paths.occasions(participation), label: words.toList };
  return (
    <MissingRow
      drawing="chairs"
      title={words.missing}
      text={words.missingText}
      back={way}
      way={way}
    >
      <GoneTexts forms={['tillfalle']} />
    </MissingRow>
  );
}
