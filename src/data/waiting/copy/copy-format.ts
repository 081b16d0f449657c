import {
  array,
  boolean,
  check,
  literal,
  nullable,
  object,
  pipe,
  record,
  safeParse,
  string,
  unknown,
  type InferOutput,
} from 'valibot';
import { text } from '#domain/rows/column.ts';
import { cleanFields } from '#domain/rows/clean-fields.ts';
import { isTaken } from '#domain/rows/take-fields.ts';
import type { TableName } from '#domain/tables.ts';
import { rules } from '#data/local/rules.ts';

const isId = (value: string) => isTaken(text(120, 1), value);

/** One thing somebody wrote, as it stood on the phone. */
const itemShape = object({
  tbl: pipe(string(), check(rules.isTable)),
  scope_id: string(),
  id: pipe(string(), check(isId)),
  /** It had not reached Jämsides when the copy was made. */
  unsent: boolean(),
  at: nullable(string()),
  fields: record(string(), unknown()),
});
const shape = object({
  format: literal('jamsides-copy'),
  version: literal(1),
  uid: string(),
  email: string(),
  at: string(),
  items: array(unknown()),
});
export type CopyItem = Omit<InferOutput<typeof itemShape>, 'tbl'> & { readonly tbl: TableName };
export type Copy = Omit<InferOutput<typeof shape>, 'items'> & {
  readonly items: readonly CopyItem[];
};
/** A file somebody chose: what is no item this build knows is kept aside, and counted. */
export type ParsedCopy = Copy & { readonly aside: number };

const start = '<script type="application/json" id="jamsides-copy">';
const end = '</script>';
/** Behind everything that is read in again: from here on stand the bytes of files. */
export const filesStart = '<section id="jamsides-files">';

/** The data as a script element that runs nothing; `<` is escaped, so no text can end it early. */
export function copyToScript(copy: Copy): string {
  return start + JSON.stringify(copy).replaceAll('<', '\\u003c') + end;
}

/** Null = no copy of ours, or a damaged one. */
export function parseCopy(html: string): ParsedCopy | null {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  if (from < 0 || to < 0) return null;
  try {
    const parsed = safeParse(shape, JSON.parse(html.slice(from + start.length, to)));
    if (!parsed.success) return null;
    const items = parsed.output.items.flatMap((one) => {
      const item = safeParse(itemShape, one);
      return item.success ? [cleaned(item.output as CopyItem)] : [];
    });
    return { ...parsed.output, items, aside: parsed.output.items.length - items.length };
  } catch {
    return null;
  }
}

/** A file is a way in like a paste. */
function cleaned(item: CopyItem): CopyItem {
  return { ...item, fields: cleanFields(item.tbl, item.fields) };
}
