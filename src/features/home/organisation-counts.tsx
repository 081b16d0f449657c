import { roleTitle } from '#content/words/common.ts';
import { officeCountWords as words } from '#content/words/office/office.ts';
import { type OfficeCount } from '#data/office/read-office.ts';
import { CountTable } from '#ui/list/count-table.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** One organisation by role. */
export function OrganisationCounts({ count }: { readonly count: OfficeCount }) {
  const { participation, numbers } = count;
  const { all, byRole } = participation;
  return (
    <Stack gap={3}>
      <CountTable
        columns={[words.role, ...words.counted]}
        rows={byRole.map((row) => ({
          key: row.of,
          name: roleTitle(row.of),
          counts: [row.invited, row.started, row.finished],
        }))}
        sum={{ name: words.all, counts: [all.invited, all.started, all.finished] }}
      />
      <p>{words.ways(all.finishedAlone, all.finishedInGroup)}</p>
      <p>{words.spread(numbers.majority, numbers.opposition)}</p>
    </Stack>
  );
}
