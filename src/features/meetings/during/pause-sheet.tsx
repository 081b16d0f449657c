import { useState } from 'react';
import { leadWords as words } from '#content/words/meetings/during.ts';
import { actWord } from '#content/words/common.ts';
import { clockAfter } from '#domain/agenda.ts';
import { useClock } from '#parts/use-clock.ts';
import { Button } from '#ui/button/button.tsx';
import { Choice } from '#ui/choice/choice.tsx';
import { Sheet } from '#ui/message/sheet.tsx';

interface PauseSheetProps {
  readonly open: boolean;
  onClose(): void;
  onPause(until: string): void;
}

const lengths = [5, 10, 15, 20, 30, 45, 60] as const;
const usual = 15;

/** How long, with the clock it ends by: everybody reads the end and not the length. */
export function PauseSheet({ open, onClose, onPause }: PauseSheetProps) {
  const { clock } = useClock();
  const [minutes, setMinutes] = useState<number>(usual);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.pauseLegend}
      closeLabel={actWord.cancel}
      act={<Button onClick={() => onPause(clockAfter(clock, minutes))}>{words.startPause}</Button>}
    >
      <fieldset aria-label={words.pauseLegend}>
        {lengths.map((length) => (
          <Choice
            key={length}
            name="pause"
            value={String(length)}
            checked={length === minutes}
            onChange={() => setMinutes(length)}
            label={words.pauseUntil(length, clockAfter(clock, length))}
          />
        ))}
      </fieldset>
    </Sheet>
  );
}
