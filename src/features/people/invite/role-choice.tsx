import { roleTitle } from '#content/words/common.ts';
import { inviteWords as words } from '#content/words/people/participation.ts';
import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

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
    <Stack gap={1}>
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
      <Soft small>
        {role === 'courseParticipant' ? words.roleHint.courseParticipant : words.roleHint.other}
      </Soft>
    </Stack>
  );
}
