import { roleTitle } from '#content/words/common.ts';
import { inviteWords as words } from '#content/words/people/participation.ts';
import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import { Chips } from '#ui/chips.tsx';
import css from '../people.module.css';

interface RoleChoiceProps {
  readonly legend: string;
  readonly role: SeatRole;
  readonly onRole: (role: SeatRole) => void;
}

/** Those who only take the course first: they are most. */
const order: readonly SeatRole[] = [
  'courseParticipant',
  ...seatRoles.filter((role) => role !== 'courseParticipant'),
];

export function RoleChoice({ legend, role, onRole }: RoleChoiceProps) {
  return (
    <div className={css['place']}>
      <Chips
        legend={legend}
        name="role"
        value={role}
        onChange={onRole}
        options={order.map((value) => ({
          value,
          label: roleTitle(value),
        }))}
      />
      <p className={css['soft']}>
        {role === 'courseParticipant' ? words.roleHint.courseParticipant : words.roleHint.other}
      </p>
    </div>
  );
}
