import { arrangeWords, meetingFormWords as words } from '#content/words/meetings/arrange.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { DayField } from '#parts/day-field.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { Answer } from '#ui/message/answer.tsx';
import css from './arrange.module.css';
import { useWhenForm } from './use-when-form.ts';

const said = {
  writing: '',
  checked: '',
  saved: words.saved,
  moved: words.savedMoved,
  failed: arrangeWords.failed,
} as const;

/** When and where: what is typed stays on the phone, and the others see it when it is saved. */
export function WhenForm({ meeting }: { readonly meeting: MeetingRow }) {
  const { field, state, save } = useWhenForm(meeting);
  return (
    <Form onSubmit={save}>
      <DayField type="date" label={words.day} {...field('day')} />
      <div className={css['pair']}>
        <DayField type="time" label={words.starts} {...field('starts')} />
        <DayField type="time" label={words.ends} {...field('ends')} />
      </div>
      <TextField label={words.place} {...field('place')} />
      <TextField
        type="url"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        label={words.link}
        hint={words.linkHint}
        {...field('link')}
      />
      <Button type="submit" kind="second">
        {words.save}
      </Button>
      <Answer>{said[state]}</Answer>
    </Form>
  );
}
