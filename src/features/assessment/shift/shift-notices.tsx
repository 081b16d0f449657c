import { Info, PencilLine } from 'lucide';
import { shiftWords as words } from '#content/words/assessment/shift.ts';
import { Notice } from '#ui/message/notice.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { titleAt, type ShiftProps } from './shift-head.tsx';

/** What is not handed in, and that another list was used: said before the numbers are read. */
export function ShiftNotices({ own, shift }: ShiftProps) {
  const at = own.occasions.findLastIndex(({ state }) => state === 'open');
  const open = own.occasions[at];
  const compared = shift.lines.filter(({ sinceFirst }) => sinceFirst !== null).length;
  return (
    <>
      {open ? (
        <Notice
          kind="calm"
          icon={<Icon of={PencilLine} />}
          title={words.notHandedIn(titleAt(own, at))}
        >
          <p>
            {at === shift.now ? words.standsWhole : words.standsPartly(open.scored, open.total)}
          </p>
        </Notice>
      ) : null}
      {shift.isListAnother ? (
        <Notice kind="calm" icon={<Icon of={Info} />} title={words.another}>
          <p>{words.anotherText(compared, shift.lines.length)}</p>
        </Notice>
      ) : null}
    </>
  );
}
