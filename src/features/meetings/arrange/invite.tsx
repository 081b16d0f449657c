import { inviteWords as words } from '#content/words/meetings/arrange.ts';
import { inviteToMeeting } from '#data/meetings/arrange/save-meeting.ts';
import type { ArrangeView } from '#data/meetings/arrange/get-arrange.ts';
import { useLocal } from '#data/use-live.ts';
import { isToInvite, type Clock } from '#domain/meeting-time.ts';
import { scopeKind } from '#domain/scope.ts';
import { ActRow } from '#ui/button/act-row.tsx';
import { Button } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Fault } from './fault.tsx';
import { useSaving } from './use-saving.ts';

/** What stands by the thumb as long as there is somebody to invite. */
export function inviteAct(of: ArrangeView, at: Clock) {
  const { meeting, lastDay } = of.view;
  return isToInvite({ ...meeting, lastDay }, at) ? <Invite of={of} /> : undefined;
}

/** From now on the others are asked to answer. */
function Invite({ of: { view, coming } }: { readonly of: ArrangeView }) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const { id, scope_id: scope, held_on: day } = view.meeting;
  const people = coming
    .filter((group) => !group.isHost)
    .reduce((sum, group) => sum + group.people.length, 0);
  if (day === null) {
    return (
      <ActRow>
        <Soft small>{words.needsDay}</Soft>
      </ActRow>
    );
  }
  return (
    <ActRow>
      <Button onClick={() => void save(() => inviteToMeeting(local, { scope, id }))}>
        {people === 0 ? words.actNobody : words.act(people, scopeKind(scope) === 'round')}
      </Button>
      <Fault failed={failed} />
    </ActRow>
  );
}
