import { Bookmark, Check } from 'lucide';
import { useState } from 'react';
import { ideaWords as words } from '#content/words/questions/questions.ts';
import { dropIdea, keepIdea } from '#data/questions/keep-idea.ts';
import { hasIdea } from '#data/questions/list-ideas.ts';
import { useHat, useLocal } from '#data/use-live.ts';
import { useLiveOfHat } from '#parts/use-live-of-hat.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import css from './compare.module.css';

interface IdeaButtonProps {
  readonly occasionId: string;
  readonly statementId: string;
  readonly fromParticipationId: string;
  /** How it looks while nothing is kept; plain: beside another act, in fewer words. */
  readonly kind?: 'main' | 'second' | 'plain';
}

/** Kept for the organisation by a press, let go by another. Not there for a mentor, who takes nothing home. */
export function IdeaButton({ kind = 'second', fromParticipationId, ...of }: IdeaButtonProps) {
  const local = useLocal();
  const hat = useHat()?.hat;
  const [failed, setFailed] = useState(false);
  const { occasionId, statementId } = of;
  const key = [occasionId, statementId, fromParticipationId].join('/');
  const idea = { participationId: hat?.participationId ?? '', fromParticipationId, ...of };
  const kept = useLiveOfHat(
    hat,
    async (phone, { participationId }) => ({
      of: key,
      is: await hasIdea(phone, { ...idea, participationId }),
    }),
    [key],
  );
  const isMine = fromParticipationId === hat?.participationId;
  if (!hat || hat.kind === 'mentor' || isMine || kept?.of !== key) return null;
  const isKept = kept.is;
  async function press() {
    try {
      await (isKept ? dropIdea : keepIdea)(local, idea);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <Button
        kind={isKept && kind === 'main' ? 'second' : kind}
        aria-pressed={isKept}
        onClick={() => void press()}
      >
        <Icon of={isKept ? Check : Bookmark} small />
        <span>{labelOf(kind, isKept)}</span>
      </Button>
      <output className={css['failed']}>{failed ? words.failed : ''}</output>
    </>
  );
}

function labelOf(kind: IdeaButtonProps['kind'], isKept: boolean): string {
  if (kind === 'plain') return isKept ? words.keptShort : words.keepShort;
  return isKept ? words.kept : words.keep;
}
