import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { isSealed, type ImportOf } from './import-address.ts';
import { getLastImport, type LastImport } from './last-import.ts';
import { listForms, type OccasionForm } from './list-forms.ts';

/** Into which answers a list can be read today. */
export interface ImportPlace extends OccasionForm {
  readonly hat: Hat;
  readonly isOpen: boolean;
  /** Or on its way to be. */
  readonly isHandedIn: boolean;
  readonly joint: ImportOf;
  readonly own: ImportOf;
  readonly last: { readonly joint: LastImport | null; readonly own: LastImport | null };
}

export type ImportPlaceRead =
  | ({ readonly kind: 'place' } & ImportPlace)
  | { readonly kind: 'fetching' }
  /** Mentors and course participants do not score; or the round has no occasion yet. */
  | { readonly kind: 'none' };

/** The open occasion, between occasions the last one: as on the joint assessment's own page. */
export function getImportPlace(local: Local, hat: Hat): Promise<ImportPlaceRead> {
  return readTogether(local, async () => {
    if (hat.kind === 'mentor' || hat.role === 'courseParticipant') return { kind: 'none' };
    const { current, last } = await readOccasions(local, hat);
    const id = (current ?? last)?.id;
    const form = (await listForms(local, hat)).find(({ occasion }) => occasion.id === id);
    if (!form) {
      const isFetching = (await getMeta(local.db, 'pulledAt')) === undefined;
      return { kind: isFetching ? 'fetching' : 'none' };
    }
    const of = (target: ImportOf['target']): ImportOf => ({
      target,
      participationId: hat.participationId,
      occasionId: form.occasion.id,
      versionId: form.occasion.checklist_version_id,
    });
    const [joint, own] = [of('joint'), of('own')];
    return {
      kind: 'place',
      ...form,
      hat,
      isOpen: current !== null,
      isHandedIn: await isSealed(local, joint),
      joint,
      own,
      last: { joint: await getLastImport(local, joint), own: await getLastImport(local, own) },
    };
  });
}
