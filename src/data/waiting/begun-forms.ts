import type { Local } from '#data/local/local.ts';
import { unitEnding } from './drafts.ts';

/** The forms in which something is begun, by the first part of their drafts' keys. */
export const draftForms = [
  'att-gora',
  'bjud-in',
  'delat',
  'forbattring',
  'fraga',
  'gast',
  'klistrat',
  'kontakt',
  'lamna-over',
  'nyckeltal',
  'ordna',
  'proposal',
  'rad',
  'samtal',
  'siffra',
  'siffror',
  'svar',
  'ta-upp',
  'ta-upp-andra',
  'tillfalle',
] as const;
export type DraftForm = (typeof draftForms)[number];

/** What would be lost with the phone; a unit that is written down for the next ones is not. */
export async function listBegun({ db }: Local): Promise<DraftForm[]> {
  const keys = await db.drafts.toCollection().primaryKeys();
  const begun = keys.filter((key) => !key.endsWith(unitEnding)).map((key) => key.split('/')[0]);
  return draftForms.filter((form) => begun.includes(form));
}
