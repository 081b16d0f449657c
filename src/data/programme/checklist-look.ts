import { ruleOf, type ReadinessRule } from '#domain/assessment/assessment.ts';
import type { ChecklistVersionRow, Level, ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Local } from '#data/local/local.ts';
import { readForm } from './read-form.ts';

/** What belongs to the version and not to the app. */
export interface ChecklistLook {
  readonly scale: readonly ScaleStep[];
  /** What it asks of who is ready. */
  readonly rule: ReadinessRule;
  /** Empty: it is answered once, for the whole organisation. */
  readonly levels: readonly Level[];
}

export function lookOf(
  version: Pick<ChecklistVersionRow, 'scale' | 'levels' | 'tops_over' | 'bottoms_at_most'>,
): ChecklistLook {
  const { scale, levels = [] } = version;
  return { scale, rule: ruleOf(version), levels };
}

/** The form with all that belongs to its version; null while it is not on this phone. */
export async function readWholeForm(local: Local, versionId: string) {
  const form = await readForm(local, versionId);
  return form && { statements: form.statements, look: lookOf(form.version) };
}
