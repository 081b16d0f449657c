import { takeUpHereWords as words } from '#content/words/meetings/arrange.ts';
import { takeUpWords } from '#content/words/questions/questions.ts';
import { takeUp } from '#data/meetings/arrange/save-agenda.ts';
import type { MeetingView } from '#data/meetings/get-meeting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { itemOf } from '#domain/meetings/take-up.ts';
import { Button } from '#ui/button/button.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from './arrange.module.css';
import { Fault } from './fault.tsx';
import { readWaiting } from './read-waiting.ts';
import { useSaving } from './use-saving.ts';

interface TakeUpHereProps {
  readonly view: MeetingView;
  readonly today: string;
}

/** What the others want to take up becomes an item by one press, and then says so. */
export function TakeUpHere({ view, today }: TakeUpHereProps) {
  const local = useLocal();
  const { meeting, hat } = view;
  const waiting = useLive(
    (of) => readWaiting(of, view, today),
    [meeting.id, hat?.participationId, today],
  );
  const { failed, save } = useSaving();
  if (!waiting || waiting.length === 0) return null;
  const at = { scope: meeting.scope_id, id: meeting.id };
  return (
    <Section title={words.title}>
      <Rows>
        {waiting.map(({ id, body, from, isTaken }) => (
          <li key={id} className={css['topic']}>
            <p dir="auto">{body}</p>
            <Soft small>
              <span dir="auto">{from}</span>
            </Soft>
            {isTaken ? (
              <StateMark kind="done">{takeUpWords.taken}</StateMark>
            ) : (
              <Button
                kind="second"
                aria-label={words.actOf(body)}
                onClick={() => void save(() => takeUp(local, at, { ...itemOf(body), takenUp: id }))}
              >
                {words.act}
              </Button>
            )}
          </li>
        ))}
      </Rows>
      <Fault failed={failed} />
    </Section>
  );
}
