import { meetingFormWords as words } from '#content/words/meetings/arrange.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { saveMeeting } from '#data/meetings/arrange/save-meeting.ts';
import { useLocal } from '#data/use-live.ts';
import type { MeetingRow } from '#domain/tables/meeting.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextField } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Section } from '#ui/screen/section.tsx';
import { WhenForm } from './when-form.tsx';

interface MeetingFormProps {
  readonly meeting: MeetingRow;
}

/** What it is called is saved as one types; when and where it is by a press, since others plan by it. */
export function MeetingForm({ meeting }: MeetingFormProps) {
  const local = useLocal();
  const { id, scope_id: scope } = meeting;
  const title = useAutosave({
    of: `${id}/title`,
    stored: meeting.title,
    save: (text) => saveMeeting(local, { scope, id }, { title: text }),
  });
  const theme = useAutosave({
    of: `${id}/theme`,
    stored: meeting.theme,
    save: (text) => saveMeeting(local, { scope, id }, { theme: text }),
  });
  return (
    <>
      <Section title={words.title}>
        <TextField label={words.name} error={tooLong(title.value, 'title')} {...title.field} />
        <TextField
          label={words.theme}
          error={tooLong(theme.value, 'title')}
          state={<SavedText tbl="meeting" at={{ scope, id }} text={theme} />}
          {...theme.field}
        />
      </Section>
      <Section title={words.whenTitle}>
        <WhenForm meeting={meeting} />
      </Section>
    </>
  );
}
