import type { Local } from '#data/local/local.ts';
import type { TableName } from '#domain/tables.ts';
import { rowId } from '#lib/row-id.ts';
import { draftForms, type DraftForm } from './begun-forms.ts';
import { saveDraft, unitEnding } from './drafts.ts';
import { readFormOrText, type Typed } from './form-draft.ts';
import { getFirstPull } from './get-first-pull.ts';
import { removeSharedDraft } from './shared-drafts.ts';

/** What has been begun in a form and is no row yet. */
export interface BegunText {
  readonly key: string;
  readonly form: DraftForm;
  /** By the field's name; a field that stands alone has none. */
  readonly typed: Typed;
  /** The name of the file, of what is one. */
  readonly file: string | undefined;
  /** What it was about is not on this phone any longer: no form opens it. Before all has been read nobody knows. */
  readonly isGone: boolean;
}

export async function listBegunTexts(local: Local): Promise<BegunText[]> {
  const drafts = await local.db.drafts.toArray();
  const isAllRead = (await getFirstPull(local)) === null;
  const begun: BegunText[] = [];
  for (const { key, text, file } of drafts) {
    const [first = '', ...parts] = key.split('/');
    const form = draftForms.find((one) => one === first);
    if (form === undefined || key.endsWith(unitEnding)) continue;
    const about = aboutWhat(form, parts);
    begun.push({
      key,
      form,
      typed: { ...ofKey(form, parts), ...typedIn(form, text) },
      file: file?.name,
      isGone: isAllRead && about !== null && !(await isThere(local, about)),
    });
  }
  return begun;
}

/** What it holds goes with it. */
export function removeBegun(local: Local, { key, form }: BegunText): Promise<void> {
  return form === 'delat' ? removeSharedDraft(local, { key }) : saveDraft(local, key, '');
}

/** What has come from another program is no form of the app's, whatever it looks like. */
function typedIn(form: DraftForm, text: string): Typed {
  const kept = form === 'delat' ? null : readFormOrText(text);
  return kept?.typed ?? { body: text };
}

/** What the form does not ask for, since the key says it. */
function ofKey(form: DraftForm, [, second, third = 'ny']: readonly string[]): Typed {
  if (form === 'siffror' && second !== undefined) return { period: second };
  return form === 'siffra' && third !== 'ny' ? { year: third } : {};
}

/** A row, and what it stands in. */
type About = readonly [TableName, string, About?];

async function isThere(local: Local, [tbl, id, within]: About): Promise<boolean> {
  const rows = await local.list(tbl);
  return rows.some((row) => row.id === id) && (!within || isThere(local, within));
}

/** The row without which its form does not open; null: it opens without any. */
const aboutWhat = (form: DraftForm, parts: readonly string[]): About | null =>
  abouts[form]?.(parts) ?? null;

type Parts = readonly string[];
const first = ([id = '']: Parts) => id;
const ofMeeting = (parts: Parts): About => ['meeting', first(parts)];
const changed =
  (tbl: TableName) =>
  (parts: Parts): About | null =>
    parts.length === 1 ? [tbl, first(parts)] : null;

/** By the form: of the parts of its key after the first. */
const abouts: Readonly<Partial<Record<DraftForm, (parts: Parts) => About | null>>> = {
  'att-gora': (parts) => {
    const [id = '', item = '', note = ''] = parts;
    if (parts.length === 1) return ['todo', id];
    if (item !== '') return ['agenda_item', item];
    return note === '' ? null : ['note', note];
  },
  siffra: ([organisation = '', figure = '', year = '']) =>
    year === 'ny' ? null : ['figure_value', rowId('figure_value', organisation, figure, year)],
  fraga: changed('question'),
  svar: ([id = '', question = '']) => (id === 'ny' ? ['question', question] : ['reply', id]),
  rad: changed('advice'),
  'ta-upp-andra': (parts) => ['topic', first(parts)],
  tillfalle: ([, id]) => (id === undefined ? null : ['own_occasion', id]),
  'lamna-over': (parts) => ['invitation', first(parts)],
  nyckeltal: ([id = '', work = '']) => (id === 'ny' ? ['improvement_work', work] : ['measure', id]),
  siffror: ([id = '', period]) => {
    const measure: About = ['measure', id];
    if (period === undefined) return measure;
    return ['measure_value', rowId('measure_value', id, period), measure];
  },
  klistrat: (parts) => ['measure', first(parts)],
  'ta-upp': ofMeeting,
  gast: ofMeeting,
  ordna: ofMeeting,
  proposal: ofMeeting,
};
