import { leadWords as words } from '#content/words/meetings/during.ts';
import { AskSheet } from '#ui/message/ask-sheet.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import type { Lead } from './use-lead.ts';

/** Outside the block: its colours are not theirs. */
export function LeadSheets({ lead }: { readonly lead: Lead }) {
  const close = () => lead.ask(undefined);
  return (
    <>
      <PauseSheet open={lead.asked === 'pause'} onClose={close} onPause={lead.pause} />
      <AskSheet
        open={lead.asked === 'end'}
        onClose={close}
        title={words.endTitle}
        cancel={words.cancel}
        confirm={words.end}
        onConfirm={lead.end}
      >
        <p>{words.endText}</p>
      </AskSheet>
    </>
  );
}
