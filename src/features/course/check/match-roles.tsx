import { Check, Lightbulb } from 'lucide';
import type { RefObject } from 'react';
import { itemKeys, readRoles, rolesAnswer } from '#content/course/check-answer.ts';
import { adviceRoles, type AdviceRole, type MatchCheck } from '#content/course/course-model.ts';
import { checkWords, lessonWords } from '#content/words/course/course.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import css from './match-roles.module.css';
import type { Stage } from './stage.ts';

interface MatchRolesProps {
  readonly check: MatchCheck;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stage: Stage;
  readonly answer: string;
  readonly onChange: (answer: string) => void;
}

const options = adviceRoles.map((role) => ({ value: role, label: lessonWords.role[role] }));

/** Who does what: a role for each thing, and under each, when one has answered, why. */
export function MatchRoles({ check, heading, stage, answer, onChange }: MatchRolesProps) {
  const roles = readRoles(answer, itemKeys(check));
  return (
    <div className={css['match']}>
      <h1 ref={heading} tabIndex={-1}>
        {check.question}
      </h1>
      <ul className={css['items']}>
        {check.items.map((item) => {
          const role = roles[item.key];
          return (
            <li key={item.key}>
              <Segments<AdviceRole>
                legend={<span className={css['thing']}>{item.text}</span>}
                name={`${check.key}-${item.key}`}
                value={role ?? null}
                onChange={(to) => onChange(rolesAnswer({ ...roles, [item.key]: to }))}
                options={options}
                disabled={stage === 'done'}
              />
              {stage === 'open' ? null : (
                <Verdict isRight={role === item.role} isDone={stage === 'done'} why={item.answer} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface VerdictProps {
  readonly isRight: boolean;
  readonly isDone: boolean;
  readonly why: string;
}

/** The reason stands where one still has to think, and everywhere when all is right. */
function Verdict({ isRight, isDone, why }: VerdictProps) {
  return (
    <div className={css['verdict']} data-kind={isRight ? 'right' : 'notYet'}>
      <Icon of={isRight ? Check : Lightbulb} small />
      <p>
        <strong>{isRight ? checkWords.matchRight : checkWords.matchNotYet}</strong>
        {isDone || !isRight ? <span> {why}</span> : null}
      </p>
    </div>
  );
}
