import { readInWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { Soft } from '#ui/text/soft.tsx';
import type { TabList } from './lists-of.ts';

interface ByNumberProps {
  readonly tab: TabList | undefined;
  readonly byNumber: boolean;
  setByNumber(byNumber: boolean): void;
}

/** For lists in other words but the same order, as the one of 2017: the person says so, nobody guesses. */
export function ByNumber({ tab, byNumber, setByNumber }: ByNumberProps) {
  const numbered = tab?.list.numbered ?? 0;
  if (numbered === 0 && !byNumber) return null;
  return (
    <Choice
      type="checkbox"
      name="by-number"
      value="by-number"
      checked={byNumber}
      onChange={setByNumber}
      label={
        <>
          {words.byNumber(numbered)}
          <Soft small>{words.byNumberHint}</Soft>
        </>
      }
    />
  );
}
