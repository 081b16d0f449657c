import { Pencil } from 'lucide';
import { useState } from 'react';
import { agendaGoals } from '#content/goals/agenda-goals.ts';
import { cemrArticles } from '#content/goals/cemr-articles.ts';
import { policyGoals } from '#content/goals/policy-goals.ts';
import { workWords as words } from '#content/words/improvement/works.ts';
import type { StatementChoice } from '#data/improvement/list-statement-choices.ts';
import type { SharedFields } from '#domain/improvement/work-snapshot.ts';
import { PressRow } from '#ui/list/press-row.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { workPaths } from '#ui/work-paths.ts';
import type { OpenWork } from '../with-work.tsx';
import { BelongsSheet } from './belongs-sheet.tsx';
import { useStatements } from './score-again.tsx';

/** Statements, sub-goals, the charter, Agenda 2030, and the figures: each leads to where it is. */
export function Belongs({ open }: { readonly open: OpenWork }) {
  const { hat, view, today } = open;
  const { work, measures } = view;
  const statements = useStatements(hat, today);
  const [isChoosing, setChoosing] = useState(false);
  if (!statements) return null;
  const tied = statements.filter(({ id }) => work.statement_ids.includes(id));
  return (
    <Section title={words.belongs}>
      <Rows>
        {[
          ...tied.map((one) => (
            <Row
              key={one.id}
              to={one.isCurrent ? paths.jointStatement(hat.participationId, one.code) : undefined}
              title={one.short}
              second={words.statement(one.score)}
            />
          )),
          ...goalRows(work),
          <Row
            key="figures"
            to={workPaths.figures(work.id)}
            title={words.figures}
            second={measures.length === 0 ? words.figuresNone : words.figuresCount(measures.length)}
          />,
          <PressRow
            key="choose"
            title={words.choose}
            second={words.chooseSecond}
            icon={Pencil}
            onPress={() => setChoosing(true)}
          />,
        ]}
      </Rows>
      <BelongsSheet
        view={view}
        statements={statements}
        open={isChoosing}
        onClose={() => setChoosing(false)}
      />
    </Section>
  );
}

/** The statements of a work one only reads. */
export function tiedRows(work: SharedFields, statements: readonly StatementChoice[]) {
  return statements
    .filter(({ id }) => work.statement_ids.includes(id))
    .map(({ id, short }) => <Row key={id} title={short} second={words.statement(null)} />);
}

/** What it belongs with outside the programme, in the lists' own order. */
export function goalRows(work: SharedFields) {
  return [
    ...policyGoals.subGoals
      .filter(({ key }) => work.sub_goals.includes(key))
      .map(({ key, name }) => <Row key={key} title={name} second={words.subGoal} />),
    ...cemrArticles
      .filter(({ number }) => work.cemr_articles.includes(number))
      .map(({ number, about }) => (
        <Row key={`article ${number}`} title={about} second={words.article(number)} />
      )),
    ...agendaGoals
      .filter(({ number }) => work.agenda_goals.includes(number))
      .map(({ number, name }) => (
        <Row key={`goal ${number}`} title={name} second={words.agendaGoal(number)} />
      )),
  ];
}
