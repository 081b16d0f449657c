import { rolesWords } from '#content/words/meetings/arrange.ts';
import type { ComingGroup } from '#data/meetings/before/list-coming.ts';
import { Pick } from '#ui/choice/pick.tsx';
import { NamedLine } from '#ui/choice/stepper.tsx';

interface SeatPickProps {
  readonly label: string;
  readonly nobody: string;
  readonly coming: readonly ComingGroup[];
  readonly value: string | null;
  readonly onChange: (seat: string | null) => void;
}

/** One of those who have a seat where the meeting is, or nobody. */
export function SeatPick({ label, nobody, coming, value, onChange }: SeatPickProps) {
  const seats = coming.flatMap((group) =>
    group.people.map(({ seatId, name }) => ({
      value: seatId,
      label: rolesWords.seat(name, group.organisation),
    })),
  );
  const isGone = value !== null && !seats.some((seat) => seat.value === value);
  return (
    <NamedLine label={label}>
      <Pick
        label={label}
        value={value ?? ''}
        onChange={(seat) => onChange(seat === '' ? null : seat)}
        options={[
          { value: '', label: nobody },
          ...(isGone ? [{ value, label: rolesWords.gone }] : []),
          ...seats,
        ]}
      />
    </NamedLine>
  );
}
