import { useState } from 'react';
import { occasionFormWords as words } from '#content/words/occasions/occasions.ts';
import type { ChecklistChoice } from '#data/occasions/list-checklists.ts';
import { saveOwnOccasion } from '#data/occasions/save-own-occasion.ts';
import { useLocal } from '#data/use-live.ts';
import { mostOwnOccasions, occasionFault, type OccasionFault } from '#domain/own-occasion.ts';
import { useFormDraft } from '#parts/use-form-draft.ts';
import { DayField } from '#parts/day-field.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Form } from '#ui/field/form.tsx';
import { ListChoice } from './list-choice.tsx';
import css from './occasions.module.css';

export interface OccasionTyped {
  readonly title: string;
  readonly opens_on: string;
  readonly closes_on: string;
  readonly checklist_version_id: string;
}

interface OccasionFormProps {
  readonly participationId: string;
  /** None: it is to be made. */
  readonly id?: string;
  readonly initial: OccasionTyped;
  /** To choose from; none: it has been chosen. */
  readonly lists?: readonly ChecklistChoice[];
  readonly act: string;
  onSaved(id: string): void;
}

/** Its name, its days and, once, its list. */
export function OccasionForm(props: OccasionFormProps) {
  const { participationId, id, initial, lists, act, onSaved } = props;
  const local = useLocal();
  const draft = ['tillfalle', participationId, ...(id === undefined ? [] : [id])].join('/');
  const { id: newId, typed, set, end } = useFormDraft(draft, initial, id ? 'row' : 'new');
  const [outcome, setOutcome] = useState<OccasionFault | 'full' | 'failed' | null>(null);
  const change = (more: Partial<OccasionTyped>) => {
    setOutcome(null);
    set({ ...typed, ...more });
  };
  async function save() {
    const fault = occasionFault(typed);
    if (fault !== null) return setOutcome(fault);
    const saved = id ?? newId;
    try {
      if (!(await saveOwnOccasion(local, { participationId, id: saved }, typed)))
        return setOutcome('full');
    } catch {
      return setOutcome('failed');
    }
    await end(typed);
    return onSaved(saved);
  }
  return (
    <Form width="write" onSubmit={save}>
      <Fields typed={typed} fault={outcome} onChange={change} />
      {lists && lists.length > 1 ? (
        <ListChoice
          lists={lists}
          value={typed.checklist_version_id}
          onChange={(checklist_version_id) => change({ checklist_version_id })}
        />
      ) : null}
      <output className={css['failed']}>{sayOutcome(outcome)}</output>
      <Button type="submit">{act}</Button>
    </Form>
  );
}

function sayOutcome(outcome: OccasionFault | 'full' | 'failed' | null): string {
  if (outcome === 'full') return words.full(mostOwnOccasions);
  return outcome === 'failed' ? words.failed : '';
}

interface FieldsProps {
  readonly typed: OccasionTyped;
  readonly fault: string | null;
  onChange(more: Partial<OccasionTyped>): void;
}

function Fields({ typed, fault, onChange }: FieldsProps) {
  const isOf = (...faults: readonly OccasionFault[]) => faults.find((one) => one === fault);
  const ofTitle = isOf('noTitle', 'tooLong');
  const ofDays = isOf('noDay', 'backwards');
  return (
    <>
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={typed.title}
        autoComplete="off"
        error={ofTitle && words.faults[ofTitle]}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <div className={css['days']}>
        <DayField
          type="date"
          label={words.opens}
          value={typed.opens_on}
          onChange={(event) => onChange({ opens_on: event.target.value })}
        />
        <DayField
          type="date"
          label={words.closes}
          value={typed.closes_on}
          min={typed.opens_on}
          error={ofDays && words.faults[ofDays]}
          onChange={(event) => onChange({ closes_on: event.target.value })}
        />
      </div>
    </>
  );
}
