import { useNavigate } from 'react-router';
import { occasionFormWords as words } from '#content/words/occasions/occasions.ts';
import type { OneOccasion } from '#data/occasions/get-occasion.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { MissingOccasion } from './missing-occasion.tsx';
import { OccasionForm } from './occasion-form.tsx';
import { useOccasion } from './use-occasions.ts';

/** The name and the days of an occasion of one's own; the round's are the office's. */
export function ChangeOccasionPage() {
  const read = useOccasion();
  return (
    <Ladder read={read?.occasion.isOwn === false ? null : read} missing={<MissingOccasion />}>
      {(one) => <Page key={one.occasion.id} one={one} />}
    </Ladder>
  );
}

function Page({ one: { hat, occasion, sheet } }: { readonly one: OneOccasion }) {
  const navigate = useNavigate();
  const { id, title, opens_on, closes_on, checklist_version_id } = occasion;
  const { participationId } = hat;
  const here = paths.occasion(participationId, id);
  return (
    <Screen kind="inner" title={words.changeTitle} back={{ to: here, label: title }}>
      <Stack gap={3}>
        <h1>{words.changeTitle}</h1>
        {sheet ? <Soft>{words.listKept(sheet.listTitle, sheet.statements.length)}</Soft> : null}
      </Stack>
      <OccasionForm
        participationId={participationId}
        id={id}
        initial={{ title, opens_on, closes_on, checklist_version_id }}
        act={words.save}
        onSaved={() => void navigate(here, { replace: true })}
      />
    </Screen>
  );
}
