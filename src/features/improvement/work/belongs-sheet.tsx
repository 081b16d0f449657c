import { agendaGoals } from '#content/goals/agenda-goals.ts';
import { cemrArticles } from '#content/goals/cemr-articles.ts';
import { policyGoals } from '#content/goals/policy-goals.ts';
import { belongsWords as words } from '#content/words/improvement/works.ts';
import type { WorkView } from '#data/improvement/get-work.ts';
import type { StatementChoice } from '#data/improvement/list-statement-choices.ts';
import { saveWork } from '#data/improvement/save-work.ts';
import { useLocal } from '#data/use-live.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Tick } from '#ui/choice/tick.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Sheet } from '#ui/message/sheet.tsx';

interface BelongsSheetProps {
  readonly view: WorkView;
  readonly statements: readonly StatementChoice[];
  readonly open: boolean;
  onClose(): void;
}

type Column = 'statement_ids' | 'sub_goals' | 'cemr_articles' | 'agenda_goals';

interface Choices {
  readonly column: Column;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** Four lists, folded; each tick is saved as it is made. */
export function BelongsSheet({ view, statements, open, onClose }: BelongsSheetProps) {
  const local = useLocal();
  const { work, scope } = view;
  async function tick(column: Column, value: string, isOn: boolean) {
    const others = work[column].filter((one) => one !== value);
    const chosen = isOn ? [...others, value] : others;
    await saveWork(local, { scope, id: work.id }, { [column]: chosen });
  }
  return (
    <Sheet open={open} onClose={onClose} title={words.title} closeLabel={words.done}>
      {choicesOf(statements).map(({ column, title, options }) => (
        <Fold key={column} title={words.chosen(title, work[column].length)}>
          {options.length === 0 ? <p>{words.noStatements}</p> : null}
          <Rows>
            {options.map(({ value, name }) => (
              <Tick
                key={value}
                label={name}
                checked={work[column].includes(value)}
                onChange={(isOn) => void tick(column, value, isOn)}
              />
            ))}
          </Rows>
        </Fold>
      ))}
    </Sheet>
  );
}

function choicesOf(statements: readonly StatementChoice[]): readonly Choices[] {
  return [
    {
      column: 'statement_ids',
      title: words.statements,
      options: statements
        .filter(({ isCurrent }) => isCurrent)
        .map(({ id, short }) => ({ value: id, name: short })),
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
