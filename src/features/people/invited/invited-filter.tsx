import { roleTitle } from '#content/words/common.ts';
import { invitedWords as words, stageWord } from '#content/words/people/participation.ts';
import type { Invited } from '#data/people/list-invited.ts';
import type { CourseStage } from '#domain/participation.ts';
import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** `any` = whatever; a unit is named by its name with `=` before it, so that none is a choice, too. */
export interface Filter {
  readonly stage: CourseStage | 'any';
  readonly role: SeatRole | 'any';
  readonly unit: 'any' | `=${string}`;
}
export const everybody: Filter = { stage: 'any', role: 'any', unit: 'any' };

export function fits(person: Invited, { stage, role, unit }: Filter): boolean {
  return (
    (stage === 'any' || person.stage === stage) &&
    (role === 'any' || person.role === role) &&
    (unit === 'any' || unit === `=${person.unit}`)
  );
}

interface InvitedFilterProps {
  readonly people: readonly Invited[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Only what somebody is can be chosen. */
export function InvitedFilter({ people, filter, onFilter }: InvitedFilterProps) {
  const any = { value: 'any', label: words.every } as const;
  const stages = (['invited', 'joined', 'started', 'finished'] as const).filter((stage) =>
    people.some((person) => person.stage === stage),
  );
  const roles = seatRoles.filter((role) => people.some((person) => person.role === role));
  const units = [...new Set(people.map((person) => person.unit))].toSorted((one, other) =>
    one.localeCompare(other, 'sv'),
  );
  return (
    <Stack gap={4} width="write">
      {stages.length > 1 ? (
        <Chips
          legend={words.stage}
          name="stage"
          value={filter.stage}
          onChange={(stage) => onFilter({ ...filter, stage })}
          options={[any, ...stages.map((value) => ({ value, label: stageWord[value] }))]}
        />
      ) : null}
      {roles.length > 1 || units.length > 1 ? (
        <Fold title={words.filter} open={filter.role !== 'any' || filter.unit !== 'any'}>
          <Stack gap={4} width="write">
            {roles.length > 1 ? (
              <Chips
                legend={words.role}
                name="role"
                value={filter.role}
                onChange={(role) => onFilter({ ...filter, role })}
                options={[any, ...roles.map((value) => ({ value, label: roleTitle(value) }))]}
              />
            ) : null}
            {units.length > 1 ? (
              <Chips
                legend={words.unit}
                name="unit"
                value={filter.unit}
                onChange={(unit) => onFilter({ ...filter, unit })}
                options={[
                  any,
                  ...units.map((unit) => ({
                    value: `=${unit}` as const,
                    label: unit || words.noUnit,
                  })),
                ]}
              />
            ) : null}
          </Stack>
        </Fold>
      ) : null}
    </Stack>
  );
}
