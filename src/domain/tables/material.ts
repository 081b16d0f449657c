import { count, id, moment, oneOf, orNull, text, texts } from '../rows/column.ts';
import type { RowHead, TableDefinition } from '../table.ts';
import { meeting } from './meeting.ts';

export const materialKinds = ['link', 'pdf', 'picture', 'office'] as const;
export type MaterialKind = (typeof materialKinds)[number];

/**
 * A file, a picture or a link of a meeting. The bytes of it come by a door of their own. Who reads it is as
 * with a note: the original in its author's own scope, a copy in each that it is shared to.
 */
export interface MaterialRow extends RowHead {
  readonly participation_id: string;
  readonly meeting_id: string;
  readonly agenda_item_id: string | null;
  /** Of an office file with its ending: it says which kind it is. */
  readonly title: string;
  readonly kind: MaterialKind;
  readonly bytes: number;
  /** SHA-256 of the bytes in small hex; empty for a link. */
  readonly hash: string;
  /** `https://…`; empty for a file. */
  readonly link: string;
  /** What a picture shows. */
  readonly description: string;
  readonly put_at: string;
  /** When all of it lay at Jämsides: the server alone says so. */
  readonly arrived_at: string | null;
  /** On an original: the scopes it was copied to. On a copy: empty. */
  readonly shared: readonly string[];
  /** On a copy: the id of the original. */
  readonly origin: string | null;
  /** The step of the round it is handed in for, by the organisation under whose hat it was put there. */
  readonly step_id: string | null;
}

export const material: TableDefinition<'material', MaterialRow> = {
  name: 'material',
  version: 1,
  columns: {
    participation_id: id,
    meeting_id: id,
    agenda_item_id: orNull(id),
    title: text(200, 1),
    kind: oneOf(materialKinds, 'office'),
    bytes: count(0, 20 * 1024 * 1024),
    hash: text(64),
    link: text(2000),
    description: text(1000),
    put_at: moment,
    arrived_at: orNull(moment),
    shared: texts,
    origin: orNull(id),
    step_id: orNull(id),
  },
  scopes: ['user', 'org', 'group', 'strategists', 'round'],
  merge: 'field',
  fields: { description: 'text', arrived_at: 'first', shared: 'set' },
  parent: { tbl: meeting.name, field: 'meeting_id' },
  place: 'meeting',
};
