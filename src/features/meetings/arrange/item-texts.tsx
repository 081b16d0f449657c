import { planWords as words } from '#content/words/meetings/arrange.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import { changeItem } from '#data/meetings/arrange/save-agenda.ts';
import type { MeetingAt } from '#data/meetings/arrange/agenda-rows.ts';
import { useLocal } from '#data/use-live.ts';
import type { AgendaItemRow } from '#domain/tables/agenda-item.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { TextArea, TextField } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';

interface ItemTextsProps {
  readonly item: AgendaItemRow;
  readonly at: MeetingAt;
}

/** Saved as one types; two who write at once keep both what they wrote in different fields. */
export function ItemTexts({ item, at }: ItemTextsProps) {
  const local = useLocal();
  const { id } = item;
  const title = useAutosave({
    of: `${id}/title`,
    stored: item.title,
    save: (text) => changeItem(local, at, id, { title: text }),
  });
  const body = useAutosave({
    of: `${id}/body`,
    stored: item.body,
    save: (text) => changeItem(local, at, id, { body: text }),
  });
  return (
    <>
      <TextField label={words.name} error={tooLong(title.value, 'title')} {...title.field} />
      <TextArea
        label={words.body}
        error={tooLong(body.value, 'item')}
        state={<SavedText tbl="agenda_item" at={{ scope: at.scope, id }} text={body} />}
        {...body.field}
      />
    </>
  );
}
