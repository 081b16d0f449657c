import { scopeId } from '#domain/scope.ts';
import type { ChecklistVersionRow } from '#domain/tables/checklist-version.ts';
import type { Occasion } from '#domain/occasion.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listStatements } from '#data/programme/list-statements.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';

/** An occasion with the list that is filled in at it. */
export interface OccasionForm {
  readonly occasion: Occasion;
  readonly version: ChecklistVersionRow;
  readonly statements: readonly StatementText[];
}

/** The organisation's occasions, in their order; those whose list is not on this phone are left out. */
export async function listForms(local: Local, hat: Hat): Promise<readonly OccasionForm[]> {
  const { all } = await readOccasions(local, hat);
  const forms = await Promise.all(all.map((occasion) => readForm(local, occasion)));
  return forms.flatMap((form) => form ?? []);
}

async function readForm(local: Local, occasion: Occasion): Promise<OccasionForm | undefined> {
  const programme = scopeId('programme');
  const { checklist_version_id: id } = occasion;
  const version = await getVisible(local.db, 'checklist_version', programme, id);
  const rows = version ? await listStatements(local, version.version_key) : [];
  return version && rows.length > 0
    ? { occasion, version, statements: rows.map(statementText) }
    : undefined;
}
