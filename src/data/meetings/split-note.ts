import { splitText } from '#domain/split-text.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { scopeId } from '#domain/scope.ts';
import type { NoteFields } from '#domain/note-copy.ts';
import { command } from '#data/local/command.ts';

/**
 * A text too long for Jämsides becomes several notes on the same agenda item, none of them too long.
 * The first stays where it is, with its readers; the others are read by nobody else until they are
 * shared. Answers with the text that stays; null when the note is not (or no more) on the phone, and
 * then nothing is written.
 */
export const splitNote = command(['note'], async (tx, id: string, text: string) => {
  const scope = scopeId('user', tx.uid);
  const whole = await tx.get('note', scope, id);
  if (!whole) return null;
  const [first = '', ...others] = splitText(text, fieldLimits.text);
  const bodies = others.filter((body) => body.trim() !== '');
  for (const [place, body] of bodies.entries()) {
    const fields: NoteFields = {
      participation_id: whole.participation_id,
      meeting_id: whole.meeting_id,
      agenda_item_id: whole.agenda_item_id,
      kind: whole.kind,
      body,
      // In a list what was written last stands first: the parts follow each other from above.
      written_at: new Date(startOf(whole.written_at, tx.at) - (place + 1)).toISOString(),
      shared: [],
      origin: null,
    };
    await tx.put('note', scope, tx.newId(), fields);
  }
  await tx.put('note', scope, id, { body: first });
  return { first, parts: bodies.length + 1 };
});

function startOf(writtenAt: string, now: string): number {
  const at = Date.parse(writtenAt);
  return Number.isNaN(at) ? Date.parse(now) : at;
}
