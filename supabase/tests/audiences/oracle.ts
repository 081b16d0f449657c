import { rowId } from '#lib/row-id.ts';
import type { Person, Programme } from './people.ts';
import { ofWhoRunsIt, textOf, type Row } from './rows.ts';

// What should be, said once more and by another hand than the database's own rules.

/** Whether she adds it, under this hat. */
export function mayAdd(programme: Programme, row: Row, person: Person, hat: string): boolean {
  const { meeting, tbl } = row;
  if (tbl === 'note') return programme.speaksFor(person, meeting.scope, hat);
  // a shelf of one's own is for whoever meets, or has met
  if (tbl === 'material' && row.scope.startsWith('user:'))
    return person !== 'office' && person !== 'courseParticipant';
  if (tbl === 'material' && row.scope.startsWith('org:'))
    return programme.speaksFor(person, row.scope, hat);
  if (meeting.deleted) return false;
  if ((ofWhoRunsIt as readonly string[]).includes(tbl)) return programme.runs(person, meeting);
  if (tbl !== 'todo') return programme.speaksFor(person, meeting.scope, hat);
  const isThere =
    programme.isIn(person, meeting.scope) ||
    (person === 'office' && meeting.scope.startsWith('round:'));
  return isThere && (row.whose === null || programme.belongs(row.whose, meeting.scope));
}

interface Change {
  readonly deleting: boolean;
  readonly hat: string;
}

/** Whether she changes it, or takes it away. */
export function mayChange(
  programme: Programme,
  row: Row,
  person: Person,
  { deleting, hat }: Change,
): boolean {
  const { meeting, tbl } = row;
  if (tbl === 'need') {
    if (person !== row.author) return false;
    return deleting || (!meeting.deleted && programme.speaksFor(person, meeting.scope, hat));
  }
  const isOffice = person === 'office' && meeting.scope.startsWith('round:');
  if (tbl === 'todo') {
    const isThere = programme.isIn(person, meeting.scope) || isOffice;
    const isTheirs =
      person === row.author ||
      row.whose === null ||
      programme.speaksFor(person, meeting.scope, row.whose) ||
      programme.runs(person, meeting);
    return isThere && isTheirs;
  }
  if ((ofWhoRunsIt as readonly string[]).includes(tbl)) return programme.runs(person, meeting);
  if (person !== row.author) return false;
  if (row.scope.startsWith('user:')) return true;
  if (!programme.isIn(person, row.scope)) return false;
  return deleting || tbl === 'note' || row.scope.startsWith('org:') || !meeting.deleted;
}

/** Whether she reads it, while it stands. */
export function mayRead(programme: Programme, person: Person, row: Row): boolean {
  return row.scope.startsWith('user:')
    ? person === row.author
    : programme.mayRead(person, row.scope);
}

/** Every row that she is to read, with its words, as a line. */
export function shouldRead(
  programme: Programme,
  rows: readonly Row[],
  person: Person,
): Set<string> {
  const found = new Set<string>();
  for (const row of rows.filter(({ deleted }) => !deleted)) {
    const line = `${row.tbl} ${row.id} ${textOf[row.tbl] === undefined ? '' : row.body}`;
    if (row.tbl === 'need') {
      if (person === row.author) found.add(`${row.scope} ${line}`);
      const room = `host:${rowId('host', row.meeting.scope, row.meeting.id)}`;
      if (row.body !== '' && programme.readsNeeds(person, row.meeting))
        found.add(`${room} ${line}`);
    } else if (mayRead(programme, person, row)) found.add(`${row.scope} ${line}`);
  }
  return found;
}
