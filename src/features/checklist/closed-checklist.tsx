import { checklistWords } from '#content/words/checklist/checklist.ts';
import type { OwnChecklist } from '#data/checklist/get-checklist.ts';
import type { Hat } from '#data/people/list-hats.ts';
import type { Occasion } from '#domain/occasion.ts';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { CalendarDays } from 'lucide';
import { Icon } from '#ui/sign/icon.tsx';

import { SaidRows } from '#parts/scoring/said-rows.tsx';

interface ClosedChecklistProps {
  readonly hat: Hat;
  readonly next: Occasion | null;
  readonly last: OwnChecklist | null;
}

/** Between occasions: when the next one opens, and what I scored last time, to read. */
export function ClosedChecklist({ hat, next, last }: ClosedChecklistProps) {
  return (
    <>
      <Notice kind="calm" icon={<Icon of={CalendarDays} />} title={checklistWords.closed}>
        <p>{whenNext(next, last)}</p>
      </Notice>
      {last ? (
        <Section title={checklistWords.lastDraft(last.occasion.title)}>
          <StateMark kind="private">{checklistWords.private(hat.organisationName)}</StateMark>
          <SaidRows statements={last.statements} levels={last.levels} steps={last.scale.length} />
        </Section>
      ) : null}
    </>
  );
}

function whenNext(next: Occasion | null, last: OwnChecklist | null): string {
  if (next) return checklistWords.closedNext(next.title, next.opens_on);
  return last ? checklistWords.closedLast : checklistWords.closedNone;
}
