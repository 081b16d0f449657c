import { firstName } from '#domain/next-step.ts';
import { formatTime } from '../format.ts';

/** Two have written one thing: as Hem and the lists say it; the page itself has its words in `assessment.ts`. */
export const somebody = 'Någon i organisationen';

export const versionsWait = (short: string) => `Välj version: ${short.toLowerCase()}`;

interface VersionLike {
  readonly by: string | null;
  readonly at: string;
}

/** "Två versioner: Anna 10.05 · Bo 10.00", of the first field that has several; empty when none has. */
export function versionsLine(
  fields: readonly { readonly versions: readonly VersionLike[] }[],
): string {
  const [first] = fields;
  if (!first) return '';
  const parts = first.versions.map(({ by, at }) => {
    const name = by === null ? somebody : firstName(by);
    return at === '' ? name : `${name} ${formatTime(at)}`;
  });
  return `Två versioner: ${parts.join(' · ')}`;
}
