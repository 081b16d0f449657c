import { Plus } from 'lucide';
import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { addItem, restoreItem, type RemovedItem } from '#data/meetings/arrange/save-agenda.ts';
import type { PlanView } from '#data/meetings/arrange/get-arrange.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { BeginPlan } from './begin-plan.tsx';
import { DaySum } from './day-sum.tsx';
import { Fault } from './fault.tsx';
import { PlanItems } from './plan-items.tsx';
import { useSaving } from './use-saving.ts';

/** Minutes that a new item begins with. */
const FRESH_MINUTES = 15;

/** The agenda: one item open at a time, and the sum of the day in words over the list. */
export function Plan(props: PlanView) {
  const { meeting } = props.view;
  const at = { scope: meeting.scope_id, id: meeting.id };
  const local = useLocal();
  const { failed, save } = useSaving();
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<RemovedItem>();

  async function add() {
    const id = local.newId();
    const fresh = { title: words.fresh, body: '', minutes: FRESH_MINUTES };
    await save(() => addItem(local, at, id, fresh));
    setOpen(id);
  }
  async function undo(item: RemovedItem) {
    await save(() => restoreItem(local, at, item));
    setRemoved(undefined);
  }
  return (
    <Section title={words.title}>
      <DaySum {...props} />
      <PlanItems {...props} open={open} onOpen={setOpen} onRemoved={setRemoved} />
      {removed ? (
        <Notice
          kind="calm"
          live
          title={words.removed(removed.title || words.untitled)}
          action={
            <Button kind="plain" onClick={() => void undo(removed)}>
              {actWord.undo}
            </Button>
          }
        />
      ) : null}
      <Fault failed={failed} />
      {props.items.length === 0 ? <BeginPlan {...props} save={save} /> : null}
      <Button kind="second" onClick={() => void add()}>
        <Icon of={Plus} small />
        {words.add}
      </Button>
    </Section>
  );
}
