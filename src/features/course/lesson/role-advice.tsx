import type { Advice, AdviceRole } from '#content/course/course-model.ts';
import { adviceRoles } from '#content/course/course-model.ts';
import { lessonWords } from '#content/words/course/course.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { Segments } from '#ui/choice/segments.tsx';
import css from './lesson.module.css';

interface RoleAdviceProps {
  readonly advice: Advice;
  readonly role: AdviceRole;
  readonly onRole: (role: AdviceRole) => void;
}

const options = adviceRoles.map((role) => ({ value: role, label: lessonWords.role[role] }));

export function RoleAdvice({ advice, role, onRole }: RoleAdviceProps) {
  return (
    <div className={css['advice']}>
      <Segments
        legend={lessonWords.adviceLegend}
        name="advice-role"
        value={role}
        onChange={onRole}
        options={options}
      />
      <p aria-live="polite">{advice[role]}</p>
    </div>
  );
}

/** Whose advice to show first: one's own. Key persons stand nearest the strategist. */
export function adviceRoleOf(role: SeatRole | undefined): AdviceRole {
  if (role === 'seniorManager') return 'seniorManager';
  return role === 'strategist' || role === 'keyPerson' ? 'strategist' : 'electedOfficial';
}
