import { participationWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { Row } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

/** For a strategist: the way to how the course goes in each of her organisations. */
export function StrategistRows({ hats }: { readonly hats: readonly Hat[] }) {
  return hats.map((hat) => (
    <Row
      key={hat.participationId}
      to={paths.organisation(hat.participationId)}
      title={words.inOrganisation(hat.organisationName)}
      second={words.second}
    />
  ));
}
