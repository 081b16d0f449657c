import { useState } from 'react';
import { agendaGoals } from '#content/goals/agenda-goals.ts';
import { cemrArticles } from '#content/goals/cemr-articles.ts';
import { policyGoals } from '#content/goals/policy-goals.ts';
import { belongsWords as words } from '#content/words/improvement/works.ts';
import type { WorkView } from '#data/improvement/get-work.ts';
import type { StatementChoice } from '#data/improvement/list-statement-choices.ts';
import { tickWork, type TickField } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Tick } from '#ui/choice/tick.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import css from '../improvement.module.css';

interface BelongsSheetProps {
  readonly view: WorkView;
  readonly statements: readonly StatementChoice[];
  readonly open: boolean;
  onClose(): void;
}

interface Choices {
  readonly column: TickField;
  readonly title: string;
  readonly options: readonly {
    readonly value: string;
    readonly name: string;
    readonly second?: string;
  }[];
}

/** Four lists, folded; each tick is saved as it is made. */
export function BelongsSheet({ view, statements, open, onClose }: BelongsSheetProps) {
  const local = useLocal();
  const { work, scope } = view;
  const [hasFailed, setFailed] = useState(false);
  function tick(column: TickField, value: string, isOn: boolean) {
    void tickWork(local, { scope, id: work.id }, column, value, isOn).then(
      (isSaved) => setFailed(!isSaved),
      () => setFailed(true),
    );
  }
  return (
    <Sheet open={open} onClose={onClose} title={words.title} closeLabel={words.done}>
      {choicesOf(statements, work.statement_ids).map(({ column, title, options }) => (
        <Fold key={column} title={words.chosen(title, work[column].length)}>
          {options.length === 0 ? <p>{words.noStatements}</p> : null}
          <Rows>
            {options.map(({ value, name, second }) => (
              <Tick
                key={value}
                label={name}
                second={second}
                checked={work[column].includes(value)}
                onChange={(isOn) => tick(column, value, isOn)}
              />
            ))}
          </Rows>
        </Fold>
      ))}
      <output className={css['failed']}>{hasFailed ? words.failed : ''}</output>
    </Sheet>
  );
}

/** Of statements those of the list in use, and of earlier lists those that are chosen: to be let go. */
function choicesOf(
  statements: readonly StatementChoice[],
  tied: readonly string[],
): readonly Choices[] {
  return [
    {
      column: 'statement_ids',
      title: words.statements,
      options: statements
        .filter(({ id, isCurrent }) => isCurrent || tied.includes(id))
        .map(({ id, short, isCurrent }) => ({
          value: id,
          name: short,
          ...(isCurrent ? {} : { second: words.earlier }),
        })),
    },
    {
      column: 'sub_goals',
      title: words.subGoals,
      options: policyGoals.subGoals.map(({ key, name }) => ({ value: key, name })),
    },
    {
      column: 'cemr_articles',
      title: words.articles,
      options: cemrArticles.map(({ number, about }) => ({
        value: number,
        name: words.articleName(number, about),
      })),
    },
    {
      column: 'agenda_goals',
      title: words.agenda,
      options: agendaGoals.map(({ number, name }) => ({
        value: number,
        name: words.articleName(number, name),
      })),
    },
  ];
}
