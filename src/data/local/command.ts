import type { TableName } from '#domain/tables.ts';
import type { Edit } from '#sync/edit-port.ts';
import { edit } from './edit.ts';
import type { Local } from './local.ts';

/** What a person does, saved in one transaction over the tables it names. */
export interface Command<A extends readonly unknown[], R> {
  (local: Local, ...args: A): Promise<R>;
  /** Everything it reads and writes. */
  readonly tables: readonly TableName[];
  /** Knows the port alone: the model runs it on maps, another command inside its own. */
  readonly body: (tx: Edit, ...args: A) => Promise<R>;
}

export function command<A extends readonly unknown[], R>(
  tables: readonly TableName[],
  body: (tx: Edit, ...args: A) => Promise<R>,
): Command<A, R> {
  const onPhone = (local: Local, ...args: A) => edit(local, tables, (tx) => body(tx, ...args));
  return Object.assign(onPhone, { tables, body });
}
