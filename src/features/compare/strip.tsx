import { compareWords as words } from '#content/words/compare/compare.ts';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './compare.module.css';
import type { CompareSide, CompareTold } from './use-compare.ts';

/** Sign and number of each: only where a legend names the signs. */
export function Strip({
  told,
  big,
}: {
  readonly told: readonly CompareTold[];
  readonly big?: boolean;
}) {
  const all = told.map(({ side, score }) => ({ name: side.name, score }));
  return (
    <span className={css['strip']} data-big={big || undefined}>
      <Hidden>{words.strip(all)}</Hidden>
      {told.map(({ side, score }) => (
        <span key={side.participationId} aria-hidden="true">
          <OrganisationSign {...side.sign} />
          {score ?? '–'}
        </span>
      ))}
    </span>
  );
}

export function Legend({ sides }: { readonly sides: readonly CompareSide[] }) {
  return (
    <ul className={css['legend']} aria-label={words.organisations}>
      {sides.map(({ participationId, name, sign }) => (
        <li key={participationId}>
          <OrganisationSign {...sign} />
          <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  );
}
