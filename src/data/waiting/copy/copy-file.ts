import { takeFields } from '#domain/rows/take-fields.ts';
import { tableNames, type TableName } from '#domain/tables.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import { writtenText } from '#domain/written-text.ts';
import { equal } from '#lib/equal.ts';
import { rowId } from '#lib/row-id.ts';
import { mergeRow } from '#sync/merge/merge-row.ts';
import { ownFields } from '#sync/merge/row-content.ts';
import { nameOf, type RowWrite } from '#sync/ports.ts';
import type { BaseEntry, Fields, LocalRow, Problem, ServerRow } from '#sync/records.ts';
import type { Edit, OwnFields } from '#sync/edit-port.ts';
import { edit } from '#data/local/edit.ts';
import { rules } from '#data/local/rules.ts';
import { isServers, takeOwn } from './take-item.ts';
import { parseCopy, type CopyItem } from './copy-format.ts';
import { copyToPage } from './copy-files.ts';
import type { CopyTexts } from './copy-html.ts';
import type { Local } from '#data/local/local.ts';
import { hatTables, listHats } from '#data/people/list-hats.ts';

export type ReadCopyAnswer =
  | ({ readonly ok: true } & Added)
  | { readonly ok: false; readonly reason: 'notACopy' | 'otherPerson' | 'tooLarge' };

interface Added {
  /** How many were missing here. */
  readonly added: number;
  /** How many are nothing this person could have written: they stay in the file. */
  readonly aside: number;
}

/** What one person writes in a round is a fifth; each becomes a change that is sent. */
const maxItems = 5_000;

/** Everything I have written that only I hold, and everything that has not got through. */
export async function makeCopyFile(local: Local, words: CopyTexts) {
  const at = local.now().toISOString();
  const { uid, email } = local;
  const items = await listItems(local);
  const copy = { format: 'jamsides-copy', version: 1, uid, email, at, items } as const;
  return { name: words.fileName(at.slice(0, 10)), html: await copyToPage(local, copy, words) };
}

async function listItems({ db, uid }: Local): Promise<readonly CopyItem[]> {
  const own = scopeId('user', uid);
  const [bases, problems] = await Promise.all([db.base.toArray(), db.problems.toArray()]);
  const rows: RowWrite[] = [];
  for (const tbl of tableNames) {
    const scopes = new Set([own, ...bases.filter((b) => b.tbl === tbl).map((b) => b.scope_id)]);
    const found = db
      .table<LocalRow>(tbl)
      .where('scope_id')
      .anyOf([...scopes]);
    for (const row of await found.toArray()) rows.push({ tbl, row });
  }
  return copyItems(own, { rows, bases, problems });
}

interface OnPhone {
  readonly rows: readonly RowWrite[];
  readonly bases: readonly BaseEntry[];
  readonly problems: readonly Problem[];
}

/** My own rows, what is unsent of the others, and what was refused. */
export function copyItems(own: string, { rows, bases, problems }: OnPhone): readonly CopyItem[] {
  const unsent = new Map(bases.map((base) => [nameOf(base), base]));
  const items: CopyItem[] = [];
  for (const { tbl, row } of rows) {
    const { scope_id, id } = row;
    const base = unsent.get(nameOf({ tbl, scope_id, id }));
    if (row.deleted || (scope_id !== own && !base)) continue;
    const fields = ownFields(row);
    items.push({ tbl, scope_id, id, unsent: !!base, at: base?.at ?? null, fields });
  }
  for (const { tbl, scope_id, row_id: id, mine, at } of problems)
    if (mine && !items.some((item) => item.id === id && equal(item.fields, mine)))
      items.push({ tbl, scope_id, id, unsent: true, at, fields: { ...mine } });
  return items;
}

/**
 * Adds what is missing here, as things only I read: reading the same file twice adds nothing the
 * second time, and nothing that stands here is replaced. The file is a stranger, whoever it says it
 * is of: it brings what this person could write herself, by the rules of a push, and nothing else.
 */
export async function readCopyFile(local: Local, text: string): Promise<ReadCopyAnswer> {
  const copy = parseCopy(text);
  if (copy === null) return { ok: false, reason: 'notACopy' };
  if (copy.uid !== local.uid) return { ok: false, reason: 'otherPerson' };
  const { items, aside } = copy;
  if (items.length > maxItems) return { ok: false, reason: 'tooLarge' };
  const tables = new Set<TableName>([...items.map((item) => item.tbl), 'note', ...hatTables]);
  const read = await edit(local, [...tables], (tx) => addItems(tx, items));
  return { ok: true, added: read.added, aside: read.aside + aside };
}

/** 'aside' = it may not become a row here. */
type Outcome = 'added' | 'there' | 'aside';

export async function addItems(tx: Edit, items: readonly CopyItem[]): Promise<Added> {
  const hats = await listHats(tx);
  const ids = new Set(items.map((item) => item.id));
  const count = { added: 0, there: 0, aside: 0 };
  for (const item of items) {
    const hat = hats[0]?.participationId ?? scopeOwner(item.scope_id);
    const { origin } = item.fields;
    // A copy's text is in its original; anything else of a shared scope comes back as a draft.
    const isKnown = typeof origin === 'string' && ids.has(origin);
    count[isKnown ? 'there' : await addItem(tx, item, hat)] += 1;
  }
  return count;
}

async function addItem(tx: Edit, item: CopyItem, hat: string): Promise<Outcome> {
  const own = scopeId('user', tx.uid);
  if (isServers(item)) return 'aside';
  // Its bytes are in the file, to be taken out and added anew: a row without them would wait for ever.
  if (item.tbl === 'material' && item.fields['hash'] !== '')
    return (await tx.knows('material', item.scope_id, item.id)) ? 'there' : 'aside';
  const fields = takeOwn(item, tx.uid);
  if (fields !== null) return addOwn(tx, { ...item, fields });
  // What may not be a row of its own may still be a text somebody wrote.
  const isText = writtenText(item.fields) !== '' || item.scope_id !== own;
  return isText ? addDraft(tx, item, { own, hat }) : 'aside';
}

async function addOwn(tx: Edit, item: CopyItem): Promise<Outcome> {
  const { tbl, scope_id, id } = item;
  const fields = tbl === 'note' ? { ...item.fields, shared: [] } : item.fields;
  if (!(await tx.knows(tbl, scope_id, id))) {
    await tx.put(tbl, scope_id, id, fields as Partial<OwnFields<typeof tbl>>);
    return 'added';
  }
  const here = (await tx.get(tbl, scope_id, id)) as LocalRow | undefined;
  // Deleted here since, or synced when the copy was made: Jämsides has it, or it was not wanted.
  if (!here || !item.unsent || sameText(tbl, ownFields(here), item.fields)) return 'there';
  if (tbl === 'note') return addDraft(tx, item, { own: scope_id, hat: '' });
  const theirs: ServerRow = { ...here, ...item.fields };
  const rule = rules.tables[tbl];
  const merged = mergeRow({ rule, base: null, mine: here, theirs });
  if (rule.merge === 'append' || equal(merged.fields, ownFields(here))) return 'there';
  await tx.put(tbl, scope_id, id, merged.fields as Partial<OwnFields<typeof tbl>>);
  return 'added';
}

/** Whom a note was shared with is not part of the copy. */
function sameText(tbl: TableName, here: Fields, there: Fields): boolean {
  return tbl === 'note'
    ? equal({ ...here, shared: [] }, { ...there, shared: [] })
    : equal(here, there);
}

/** The text as a note of its own; the same text of the same thing is the same note. */
async function addDraft(
  tx: Edit,
  item: CopyItem,
  { own, hat }: { readonly own: string; readonly hat: string },
): Promise<Outcome> {
  const body = writtenText(item.fields);
  if (body === '') return 'there';
  const from = item.tbl === 'note' ? item.fields : {};
  const plain = {
    participation_id: hat,
    meeting_id: null,
    agenda_item_id: null,
    kind: 'note',
    written_at: item.at ?? tx.at,
    body,
    shared: [],
    origin: null,
  };
  const whose =
    item.tbl === 'own_answer' ? { participation_id: item.fields['participation_id'] } : {};
  const fields =
    takeFields('note', { ...plain, ...from, ...whose, body, shared: [], origin: null }) ??
    takeFields('note', { ...plain, written_at: tx.at });
  if (fields === null) return 'aside';
  const id = rowId('note', 'copy-file', item.id, body);
  if (await tx.get('note', own, id)) return 'there';
  await tx.put('note', own, id, fields as unknown as OwnFields<'note'>);
  return 'added';
}
