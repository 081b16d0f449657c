import { mineFirst, type FieldVersions, type Version } from './list-versions.ts';

/** What one person wrote of an answer: of the fields that differ, those she has written. */
export interface PersonVersion extends Pick<Version, 'by' | 'author' | 'isMine' | 'at'> {
  readonly key: string;
  readonly score: Version | undefined;
  readonly comment: Version | undefined;
  readonly evidence: Version | undefined;
}

const nothing = { score: undefined, comment: undefined, evidence: undefined } as const;

/**
 * Score, comment and evidence of one person are one version, chosen by one act. Of somebody who has written a
 * field twice the second is a version of its own; the one that stands is never joined with another.
 */
export function groupVersions(fields: readonly FieldVersions[]): readonly PersonVersion[] {
  const found: PersonVersion[] = [];
  for (const { field, versions } of fields) {
    for (const version of versions) {
      const at = found.findIndex((one) => one[field] === undefined && isOf(one, version));
      const whole = found[at] ?? { ...version, key: '', ...nothing };
      const joined = {
        ...whole,
        key: whole.key || (version.id ?? 'kept'),
        at: whole.at > version.at ? whole.at : version.at,
        [field]: version,
      };
      if (at === -1) found.push(joined);
      else found[at] = joined;
    }
  }
  return found.toSorted(mineFirst);
}

function isOf(one: PersonVersion, version: Version): boolean {
  const isKept = (one.score ?? one.comment ?? one.evidence)?.id === null;
  if (isKept || version.id === null) return isKept && version.id === null;
  return one.author !== null && one.author === version.author;
}
