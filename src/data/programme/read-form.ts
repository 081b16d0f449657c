import { scopeId } from '#domain/scope.ts';
import type { ChecklistVersionRow } from '#domain/tables/checklist-version.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import { listStatements } from './list-statements.ts';

/** What an occasion is scored with: a version of the checklist and its statements, in their order. */
export interface ChecklistForm {
  readonly version: ChecklistVersionRow;
  readonly statements: readonly StatementRow[];
}

/** Null while the version or its statements are not on this phone. */
export async function readForm(local: Local, versionId: string): Promise<ChecklistForm | null> {
  const version = await getVisible(local.db, 'checklist_version', scopeId('programme'), versionId);
  const statements = version ? await listStatements(local, version.version_key) : [];
  return version && statements.length > 0 ? { version, statements } : null;
}
