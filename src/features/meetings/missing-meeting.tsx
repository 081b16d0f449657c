import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import type { Place } from '#ui/bar/top-row.tsx';

/** What is written of a meeting in a form with a button. */
export const ofMeetings = ['ta-upp', 'gast', 'ordna', 'proposal'] as const;

interface MissingMeetingProps {
  readonly title: string;
  readonly back: Place;
}

/** A meeting, an item or an entry: taken away, or not mine to see. */
export function MissingMeeting({ title, back }: MissingMeetingProps) {
  return (
    <MissingRow drawing="chairs" title={title} text={meetingsWords.missingText} back={back}>
      <GoneTexts forms={ofMeetings} />
    </MissingRow>
  );
}
