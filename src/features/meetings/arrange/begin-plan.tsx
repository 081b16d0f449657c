import { proposeAgenda } from '#content/agendas/agendas.ts';
import { planWords as words } from '#content/words/meetings/arrange.ts';
import { beginAgenda } from '#data/meetings/arrange/save-agenda.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import type { PlanView } from '#data/meetings/arrange/get-arrange.ts';

type BeginPlanView = PlanView & { readonly save: (work: () => Promise<unknown>) => unknown };

/** Where nothing stands yet: a proposal for this kind of meeting. */
export function BeginPlan({ view: { meeting }, coming, save }: BeginPlanView) {
  const local = useLocal();
  const proposed = proposeAgenda({
    kind: meeting.kind,
    step_number: meeting.step_number,
    organisations: coming
      .filter((group) => !group.isMentor)
      .toSorted((one, other) => one.place - other.place)
      .map((group) => group.organisation),
    mentor: coming.find((group) => group.isMentor)?.organisation,
  });
  const at = { scope: meeting.scope_id, id: meeting.id };
  if (proposed.length === 0) return <Soft>{words.none}</Soft>;
  return (
    <>
      <Soft>
        {words.none} {words.templateHint}
      </Soft>
      <Button onClick={() => void save(() => beginAgenda(local, at, proposed))}>
        {words.template(proposed.length)}
      </Button>
    </>
  );
}
