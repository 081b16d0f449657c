import { readersWords as words } from '#content/words/sharing/readers.ts';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';

/** The programme office, who goes with every group. */
export function OfficeRow() {
  return (
    <FoldRow
      lead={<OrganisationSign shape="beside" letters={words.office.slice(0, 1)} />}
      title={words.office}
      second={words.officeSecond}
    />
  );
}
