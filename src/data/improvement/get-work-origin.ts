import { fieldLimits, signsOver } from '#domain/field-limits.ts';
import { noteCards } from '#domain/note.ts';
import { scopeId } from '#domain/scope.ts';
import type { Reads } from '#sync/edit-port.ts';
import { fromNothing, type WorkFrom } from './save-work.ts';

/** What a new work is made of, as an address names it. */
export interface WorkOriginView {
  readonly from: WorkFrom;
  /** What it says already; empty: nothing. */
  readonly title: string;
  /** The whole of an entry that is more than a title, as far as there is room; empty: none. */
  readonly idea: string;
  /** At whom it was seen, by name; null: at nobody's. */
  readonly organisation: string | null;
}

const none: WorkOriginView = { from: fromNothing, title: '', idea: '', organisation: null };

/** A statement, an organisation or an entry that this phone does not know is left out. */
export async function getWorkOrigin(
  reads: Reads,
  of: { readonly statement: string; readonly participation: string; readonly note: string },
): Promise<WorkOriginView> {
  if (of.statement !== '') return ofStatement(reads, of);
  return of.note === '' ? none : ofNote(reads, of.note);
}

async function ofStatement(
  { list }: Reads,
  of: { readonly statement: string; readonly participation: string },
): Promise<WorkOriginView> {
  const [statements, participations, organisations] = await Promise.all([
    list('statement', { index: 'scope_id', equals: scopeId('programme') }),
    list('participation'),
    list('organisation'),
  ]);
  const statement = statements.find(({ id }) => id === of.statement);
  if (!statement) return none;
  const side = participations.find(({ id }) => id === of.participation);
  const organisation = organisations.find(({ id }) => id === side?.organisation_id);
  return {
    from: {
      from_kind: side ? 'partner' : 'statement',
      from_id: statement.id,
      from_participation_id: side?.id ?? null,
    },
    title: statement.short,
    idea: '',
    organisation: organisation?.name ?? null,
  };
}

async function ofNote({ list, uid }: Reads, origin: string): Promise<WorkOriginView> {
  const card = noteCards(await list('note'), uid).find((one) => one.origin === origin);
  // What its author keeps for herself is not carried to where the organisation reads.
  if (!card || card.audience === 'self') return none;
  const body = card.shown.body.trim();
  const title = cutTo(body.split('\n')[0]?.trim() ?? '', fieldLimits.title);
  return {
    ...none,
    from: { from_kind: 'note', from_id: origin, from_participation_id: null },
    title,
    idea: title === body ? '' : cutTo(body, fieldLimits.work),
  };
}

/** As many whole words as there is room for. */
function cutTo(text: string, limit: number): string {
  if (signsOver(text, limit) === 0) return text;
  return Array.from(text)
    .slice(0, limit)
    .join('')
    .replace(/\s+\S*$/u, '');
}
