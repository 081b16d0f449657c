import { outcomes } from '#content/course/outcomes.ts';
import { finishWords as words } from '#content/words/course/course-end.ts';
import { listLearned, saveLearned } from '#data/course/learned-outcomes.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useSaves } from '../use-saves.ts';

/** What one says one knows more about; counted, and told of nobody. */
export function LearnedList() {
  const local = useLocal();
  const ticked = useLive(listLearned);
  const { failed, save } = useSaves();
  if (!ticked) return null;
  return (
    <Section title={words.learned}>
      <Soft small>{words.learnedHow}</Soft>
      <Stack>
        {outcomes.map(({ key, text }) => (
          <Choice
            key={key}
            type="checkbox"
            name="learned"
            value={key}
            checked={ticked.has(key)}
            onChange={(isOn) => save(saveLearned(local, key, isOn))}
            label={text}
          />
        ))}
      </Stack>
      <div>
        <StateMark kind="private">{words.learnedOwn}</StateMark>
        <Soft small>{words.learnedPrivate}</Soft>
      </div>
      {failed ? <NotSaved /> : null}
    </Section>
  );
}
