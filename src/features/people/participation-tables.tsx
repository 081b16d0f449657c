import { roleTitle } from '#content/words/common.ts';
import { participationWords as words } from '#content/words/people/participation.ts';
import type { Participation, ParticipationCount } from '#domain/participation.ts';
import { CountTable } from '#ui/list/count-table.tsx';
import { Section } from '#ui/screen/section.tsx';

const counted = [words.invited, words.started, words.finished] as const;
const countsOf = (count: ParticipationCount) => [count.invited, count.started, count.finished];

/** By role, and by unit where somebody has told one. */
export function ParticipationTables({ participation }: { readonly participation: Participation }) {
  const { all, byRole, byUnit } = participation;
  const hasUnits = byUnit.some((row) => row.of !== '');
  return (
    <>
      <Section title={words.byRole}>
        <CountTable
          columns={[words.role, ...counted]}
          rows={byRole.map((row) => ({
            key: row.of,
            name: roleTitle(row.of),
            counts: countsOf(row),
          }))}
          sum={{ name: words.all, counts: countsOf(all) }}
        />
      </Section>
      {hasUnits ? (
        <Section title={words.byUnit}>
          <CountTable
            columns={[words.unit, ...counted]}
            rows={byUnit.map((row) => ({
              key: row.of,
              name: row.of || words.noUnit,
              counts: countsOf(row),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
