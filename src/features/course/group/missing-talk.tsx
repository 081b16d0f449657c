import { talkWords as words } from '#content/words/course/group-talk.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';

/** A talk that was taken away, or is not held in one's organisation. */
export function MissingTalk() {
  return (
    <MissingRow
      drawing="chairs"
      title={words.missing}
      text={words.missingText}
      back={{ to: paths.talks, label: words.toTalks }}
      way={{ to: paths.course, label: words.toCourse }}
    />
  );
}
