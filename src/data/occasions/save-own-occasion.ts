import { mostOwnOccasions, occasionFault } from '#domain/own-occasion.ts';
import { scopeId } from '#domain/scope.ts';
import { assert } from '#lib/assert.ts';
import { command } from '#data/local/command.ts';

export interface OwnOccasionOf {
  readonly participationId: string;
  readonly id: string;
}

export interface OwnOccasionFields {
  readonly title: string;
  readonly opens_on: string;
  readonly closes_on: string;
  /** Chosen once: what has been added keeps its list. */
  readonly checklist_version_id: string;
}

/** Adds one, or changes its name and its days. Says no when the organisation has as many as it may. */
export const saveOwnOccasion = command(
  ['own_occasion'],
  async (tx, { participationId, id }: OwnOccasionOf, fields: OwnOccasionFields) => {
    assert(occasionFault(fields) === null, 'the form has looked');
    const scope = scopeId('org', participationId);
    const { opens_on, closes_on, checklist_version_id } = fields;
    const changed = { title: fields.title.trim(), opens_on, closes_on };
    if (await tx.get('own_occasion', scope, id)) {
      await tx.put('own_occasion', scope, id, changed);
      return true;
    }
    const all = await tx.list('own_occasion', { index: 'scope_id', equals: scope });
    if (all.length >= mostOwnOccasions) return false;
    await tx.put('own_occasion', scope, id, {
      participation_id: participationId,
      checklist_version_id,
      ...changed,
    });
    return true;
  },
);
