import { useState, type ReactNode } from 'react';
import { askWords } from '#content/words/questions/questions.ts';
import { AskForm } from '#parts/compare/ask-form.tsx';
import { IdeaButton } from '#parts/compare/idea-button.tsx';
import { BeginWork } from '#parts/scoring/begin-work.tsx';
import { Button } from '#ui/button/button.tsx';
import css from './compare.module.css';
import { readPoint } from './point-words.ts';
import type { CompareLine, CompareView } from './use-compare.ts';

interface LessonActs {
  readonly acts: ReactNode;
  /** Opens below, on the page's own ground: a block has none to write on. */
  readonly form: ReactNode;
}

const none: LessonActs = { acts: null, form: null };

/** Ask, take home, or begin a work at once; only whoever has a side of its own does either. */
export function useLessonActs(view: CompareView, line: CompareLine, inBlock = false): LessonActs {
  const [asking, setAsking] = useState<string>();
  const point = readPoint(line, view.mine);
  const [first, ...others] = point.said.map(({ side }) => side);
  if (view.mine === null || point.kind !== 'learn' || first === undefined) return none;
  const of = { occasionId: view.occasion.id, statementId: line.one.id };
  const isAsking = asking === line.one.id;
  // several have come as far: all are asked
  const to = others.length === 0 ? first : null;
  return {
    acts: (
      <div className={css['acts']}>
        <Button
          kind={inBlock ? 'main' : 'second'}
          aria-expanded={isAsking}
          onClick={() => setAsking(isAsking ? undefined : line.one.id)}
        >
          {askWords.title(to?.name ?? null)}
        </Button>
        <IdeaButton {...of} kind="plain" fromParticipationId={first.participationId} />
        <BeginWork
          kind="plain"
          statementId={line.one.id}
          fromParticipationId={first.participationId}
        />
      </div>
    ),
    form: isAsking ? (
      <AskForm
        {...of}
        key={line.one.id}
        toParticipationId={to?.participationId ?? null}
        onDone={() => setAsking(undefined)}
      />
    ) : null,
  };
}
