import type { Reads } from '#sync/edit-port.ts';
import { jointAssessment } from '#data/programme/assessment-id.ts';
import { closedBy } from '#data/programme/closed-by.ts';

/** Which answers an import is about. */
export interface ImportOf {
  /** The organisation's, or one's own. */
  readonly target: 'joint' | 'own';
  readonly participationId: string;
  readonly occasionId: string;
  readonly versionId: string;
}

/** The same ids as everywhere: all phones agree on them without talking. */
export function addressOf({ participationId, occasionId, versionId }: ImportOf) {
  return jointAssessment(participationId, { id: occasionId, checklist_version_id: versionId });
}

/**
 * What is handed in takes no edit, also while that waits for the network: it may be there already. A
 * refused hand-in does not count. One's own scores are never closed.
 */
export async function isSealed(reads: Pick<Reads, 'list'>, of: ImportOf): Promise<boolean> {
  if (of.target === 'own') return false;
  return (await closedBy(reads, addressOf(of))) !== null;
}
