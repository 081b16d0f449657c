import { useParams } from 'react-router';
import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { useAddressedHat } from '#parts/use-addressed-hat.ts';
import { paths } from '#ui/paths.ts';
import { StrandedScores } from './stranded-scores.tsx';

/** Taken away, not come yet, or another organisation's. */
export function MissingOccasion() {
  const { participation = '', occasion } = useParams();
  const hat = useAddressedHat(participation);
  const way = { to: paths.occasions(participation), label: words.toList };
  return (
    <MissingRow
      drawing="chairs"
      title={words.missing}
      text={words.missingText}
      back={way}
      way={way}
    >
      {hat ? <StrandedScores hat={hat} only={occasion} /> : null}
    </MissingRow>
  );
}
