import type { ReactNode } from 'react';
import { FileSpreadsheet, Lock } from 'lucide';
import { readInWords as words, spreadsheetWords } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import type { ImportPlan } from '#domain/spreadsheet/plan-import.ts';
import type { Sheet } from '#domain/spreadsheet/sheet.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ByNumber } from './by-number.tsx';
import { Counts } from './counts.tsx';
import { PreviewChoices } from './preview-choices.tsx';
import { PreviewRows } from './preview-rows.tsx';
import css from './read-in.module.css';
import { usePreview, type Finished, type Target } from './use-preview.ts';

interface PreviewProps {
  readonly place: ImportPlace;
  readonly targets: readonly Target[];
  readonly file: string;
  readonly sheets: readonly Sheet[];
  onCancel(): void;
  onDone(finished: Finished): void;
}

/** Every cell, old and new, before anything is saved. */
export function Preview(props: PreviewProps) {
  const { place, targets, file, sheets, onCancel } = props;
  const preview = usePreview(props);
  const { plan, tab, target, problem } = preview;
  const name = sheets.length > 1 ? (tab?.name ?? null) : null;
  const count = plan ? changesIn(plan) : 0;
  return (
    <Screen
      kind="task"
      title={words.previewTitle}
      back={{ to: paths.checklist, label: spreadsheetWords.back }}
      act={
        <ActRow>
          <Button kind="second" data-narrow="" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button disabled={count === 0} onClick={() => void preview.accept()}>
            {words.act(count)}
          </Button>
        </ActRow>
      }
    >
      <Stack gap={2}>
        <h1>{words.previewTitle}</h1>
        <p className={css['from']}>
          <Icon of={FileSpreadsheet} small />
          <span>
            <span dir="auto">{file}</span>
            <span>
              {name === null
                ? words.intoFile(place.occasion.title)
                : words.into(name, place.occasion.title)}
            </span>
          </span>
        </p>
      </Stack>
      <PreviewChoices {...preview} targets={targets} />
      <output className={css['problem']}>{problem ? problemWords[problem] : ''}</output>
      {plan ? (
        <Plan
          place={place}
          plan={plan}
          tab={name}
          target={target}
          byNumber={<ByNumber {...preview} />}
        />
      ) : null}
    </Screen>
  );
}

const changesIn = ({ counts }: ImportPlan) => counts.new + counts.changed;

const problemWords = {
  changed: words.changedMeanwhile,
  sealed: words.sealed,
  failed: spreadsheetWords.failed,
} as const;

interface PlanProps {
  readonly place: ImportPlace;
  readonly plan: ImportPlan;
  readonly tab: string | null;
  readonly target: Target;
  readonly byNumber: ReactNode;
}

function Plan({ place, plan, tab, target, byNumber }: PlanProps) {
  const { hat, statements } = place;
  return (
    <>
      <Counts counts={plan.counts} />
      {changesIn(plan) === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <Notice kind="calm" icon={<Icon of={Lock} />} title={words.notYet}>
          <p>{target === 'joint' ? words.notYetJoint(hat.organisationName) : words.notYetOwn}</p>
        </Notice>
      )}
      <PreviewRows plan={plan} tab={tab} statements={statements} byNumber={byNumber} />
    </>
  );
}
