import { useParams } from 'react-router';
import { adviseWords as words } from '#content/words/questions/questions.ts';
import type { Advisable } from '#data/questions/get-advisable.ts';
import { saidAsAdvice } from '#data/questions/list-advice.ts';
import type { StatementText } from '#data/programme/statement-text.ts';
import { SaidEntry } from '#parts/compare/said-entry.tsx';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../questions.module.css';
import { AdviseForm } from './advise-form.tsx';
import { MissingAdvice, WithAdvisable } from './with-advisable.tsx';

/** A mentor's advice on one statement: to whom, the field, and what one has given already. */
export function AdviseOnPage() {
  const { code } = useParams();
  return (
    <WithAdvisable>
      {(one) => {
        const statement = one.statements.find((each) => each.code === code);
        if (!statement) return <MissingAdvice />;
        return <Page key={code} advisable={one} statement={statement} />;
      }}
    </WithAdvisable>
  );
}

interface PageProps {
  readonly advisable: Advisable;
  readonly statement: StatementText;
}

function Page({ advisable, statement }: PageProps) {
  const { hat, sides, given, isOver } = advisable;
  const mine = given.filter(({ row }) => row.statement_id === statement.id);
  const sign = signsOf(sides)[sides.findIndex((side) => side.isMine)];
  return (
    <Screen
      kind="task"
      title={words.document(statement.short)}
      back={{ to: paths.advise(hat.participationId), label: words.back }}
    >
      <Stack gap={2}>
        <Soft small>
          <StatementName levels={advisable.levels} one={statement} />
        </Soft>
        <h1 className={css['statement']}>{statement.text}</h1>
      </Stack>
      {isOver ? <p>{words.over}</p> : <AdviseForm advisable={advisable} statement={statement} />}
      {mine.length === 0 ? null : (
        <Section title={words.mine}>
          <Rows>
            {mine.map((one) => (
              <SaidEntry key={one.row.id} said={saidAsAdvice(one)} sign={sign} isOver={isOver} />
            ))}
          </Rows>
        </Section>
      )}
    </Screen>
  );
}
