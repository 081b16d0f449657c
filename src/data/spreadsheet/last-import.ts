import {
  array,
  literal,
  nullable,
  number,
  object,
  picklist,
  safeParse,
  string,
  union,
} from 'valibot';
import type { Done } from '#domain/spreadsheet/plan-import.ts';
import type { Local } from '#data/local/local.ts';
import { getDraft, saveDraft } from '#data/waiting/drafts.ts';
import type { ImportOf } from './import-address.ts';

/** The last import into these answers, as long as it can be undone. On this phone alone. */
export interface LastImport {
  readonly file: string;
  /** ISO. */
  readonly at: string;
  readonly done: readonly Done[];
}

const value = nullable(union([string(), number()]));
const change = object({
  field: picklist(['score', 'comment', 'evidence']),
  was: value,
  is: value,
});
const shape = object({
  form: literal(1),
  file: string(),
  at: string(),
  done: array(object({ statementId: string(), changes: array(change) })),
});

const keyOf = ({ target, participationId, occasionId, versionId }: ImportOf) =>
  `inlasning/${target}/${participationId}/${occasionId}/${versionId}`;

export async function getLastImport(local: Local, of: ImportOf): Promise<LastImport | null> {
  const text = await getDraft(local, keyOf(of));
  if (text === '') return null;
  const read = safeParse(shape, parse(text));
  return read.success ? read.output : null;
}

/** Kept before anything is written, so that nothing written lacks its way back; null is none. */
export async function keepLastImport(
  local: Local,
  of: ImportOf,
  last: LastImport | null,
): Promise<void> {
  await saveDraft(local, keyOf(of), last ? JSON.stringify({ form: 1, ...last }) : '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
