import { Plus } from 'lucide';
import { beginWorkWords as words } from '#content/words/improvement/begin.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { useHat } from '#data/use-live.ts';
import { newWorkFrom, newWorkOfNote } from '#ui/work-paths.ts';

interface BeginWorkProps {
  readonly statementId: string;
  /** In whom it was seen. */
  readonly fromParticipationId?: string | undefined;
  readonly kind?: 'second' | 'plain';
}

/** From a statement to a work in two presses: this, and the one that begins it. */
export function BeginWork({ statementId, fromParticipationId, kind = 'second' }: BeginWorkProps) {
  const to = newWorkFrom({ statement: statementId, participation: fromParticipationId });
  return (
    <ButtonLink kind={kind} to={to}>
      <Icon of={Plus} small />
      <span>{words.act}</span>
    </ButtonLink>
  );
}

/** The same of an entry of a meeting's, for whoever has a work to begin: not a mentor's. */
export function BeginWorkOfNote({ note }: { readonly note: string }) {
  const hats = useHat()?.hats ?? [];
  if (!hats.some(({ kind, role }) => kind !== 'mentor' && role !== 'courseParticipant'))
    return null;
  return (
    <ButtonLink kind="second" small to={newWorkOfNote(note)}>
      {words.act}
    </ButtonLink>
  );
}

interface BeginWorkOnProps {
  readonly statementId: string;
  readonly score: number | null;
  readonly scale: readonly ScaleStep[];
}

/** Where one has scored below the top there is something to better. */
export function BeginWorkOn({ statementId, score, scale }: BeginWorkOnProps) {
  if (score === null || score >= scaleEnds(scale).top) return null;
  return (
    <div>
      <BeginWork statementId={statementId} />
    </div>
  );
}
