import type { Local } from '#data/local/local.ts';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { draftForms, unitEnding, type DraftForm } from './drafts.ts';
import { readForm, type Typed } from './form-draft.ts';

/** What has been begun in a form and is no row yet. */
export interface BegunText {
  readonly key: string;
  readonly form: DraftForm;
  /** By the field's name; a field that stands alone has none. */
  readonly typed: Typed;
  /** What it was about is not on this phone any longer: no form opens it. */
  readonly isGone: boolean;
}

export async function listBegunTexts(local: Local): Promise<BegunText[]> {
  const drafts = await local.db.drafts.toArray();
  const begun: BegunText[] = [];
  for (const { key, text } of drafts) {
    const [first = '', ...parts] = key.split('/');
    const form = draftForms.find((one) => one === first);
    if (form === undefined || key.endsWith(unitEnding)) continue;
    const { typed } = readForm(text);
    const about = aboutWhat(form, parts);
    begun.push({
      key,
      form,
      typed: Object.keys(typed).length > 0 ? typed : { body: text },
      isGone: about !== null && !(await isThere(local, about)),
    });
  }
  return begun;
}

type About = readonly [TableName, string];

async function isThere({ list }: Local, [tbl, id]: About): Promise<boolean> {
  const rows = await list(tbl);
  return rows.some((row) => row.id === id);
}

/** The row without which its form does not open; null: it opens without any. */
function aboutWhat(form: DraftForm, parts: readonly string[]): About | null {
  const [first = '', second = '', third = ''] = parts;
  const isOne = parts.length === 1;
  switch (form) {
    case 'att-gora':
      if (isOne) return ['todo', first];
      if (second !== '') return ['agenda_item', second];
      return third === '' ? null : ['note', third];
    case 'siffra':
      return third === 'ny' ? null : ['figure_value', rowId('figure_value', first, second, third)];
    case 'fraga':
      return isOne ? ['question', first] : null;
    case 'svar':
      return first === 'ny' ? ['question', second] : ['reply', first];
    case 'rad':
      return isOne ? ['advice', first] : null;
    case 'ta-upp-andra':
      return ['topic', first];
    case 'tillfalle':
      return isOne ? null : ['own_occasion', second];
    case 'lamna-over':
      return ['invitation', first];
    case 'ta-upp':
    case 'gast':
    case 'ordna':
    case 'proposal':
      return ['meeting', first];
    default:
      return null;
  }
}
