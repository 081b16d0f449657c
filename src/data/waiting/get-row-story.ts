import { audienceOf, type Audience } from '#domain/note.ts';
import type { TableName } from '#domain/tables.ts';
import { noteKinds, type NoteKind } from '#domain/tables/note.ts';
import { scopeId, scopeKind, scopeOwner } from '#domain/scope.ts';
import type { Fields } from '#sync/records.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible } from '#data/local/visible-rows.ts';
import { getOrganisationName } from '#data/people/get-organisation-name.ts';

/** What a row is about, so that it can be told to a person who never saw a table. */
export interface RowStory {
  readonly tbl: TableName;
  readonly noteKind: NoteKind | null;
  readonly meetingId: string | null;
  readonly meeting: string | null;
  readonly statement: string | null;
  readonly statementCode: string | null;
  /** What of the course it is about: the key of a lesson, a module, a question. */
  readonly courseKey: string | null;
  /** Whom or what it is about, as somebody wrote it: a name, a title, the beginning of a text. */
  readonly name: string | null;
  /** Who reads it; null where that is no question (plan, programme). */
  readonly audience: Audience | null;
  readonly organisation: string | null;
}

interface About {
  readonly tbl: TableName;
  readonly scope_id: string;
  /** The row itself, or the text a problem keeps of it. */
  readonly fields: Fields | null;
}

export async function getRowStory(local: Local, about: About): Promise<RowStory> {
  const { tbl, scope_id, fields } = about;
  const text = (name: string) => {
    const value = fields?.[name];
    return typeof value === 'string' ? value : null;
  };
  const meetingId = text('meeting_id');
  const kind = text('kind');
  const [meetings, statement, organisation] = await Promise.all([
    meetingId === null ? [] : listVisible(local.db, 'meeting', { index: 'id', equals: meetingId }),
    getStatement(local, await getStatementId(local, about)),
    getOrganisation(local, scope_id, text('participation_id')),
  ]);
  return {
    tbl,
    noteKind: tbl === 'note' ? (noteKinds.find((one) => one === kind) ?? 'note') : null,
    meetingId,
    meeting: meetings[0]?.title ?? null,
    statement: statement?.short ?? null,
    statementCode: statement?.code ?? null,
    courseKey: text('lesson') ?? text('check_key') ?? text('question') ?? text('module'),
    name: nameOf(fields),
    // a mentor's advice lies in one's own room and is not for oneself
    audience: tbl === 'advice' ? null : (audienceOf(scope_id) ?? null),
    organisation,
  };
}

const nameFields = ['name', 'address', 'title', 'body'] as const;
const longestName = 48;

function nameOf(fields: Fields | null): string | null {
  const written = nameFields.map((field) => fields?.[field]);
  const found = written.find((value) => typeof value === 'string' && value.trim() !== '');
  if (found === undefined) return null;
  const line = String(found).replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longestName) return line;
  return `${line
    .slice(0, longestName)
    .toWellFormed()
    .replace(/\s+\S*$/u, '')} …`;
}

/** A version that stands beside an answer is about the answer's statement. */
async function getStatementId({ db }: Local, { tbl, scope_id, fields }: About) {
  const of = tbl === 'alternative' ? fields?.['row_id'] : null;
  const answer = typeof of === 'string' ? await getVisible(db, 'answer', scope_id, of) : undefined;
  const id = answer?.statement_id ?? fields?.['statement_id'];
  return typeof id === 'string' ? id : null;
}

async function getStatement(local: Local, id: string | null) {
  return id === null ? null : getVisible(local.db, 'statement', scopeId('programme'), id);
}

/** The organisation it belongs to: by its scope, else by the hat it was written under. */
async function getOrganisation(
  local: Local,
  scope: string,
  hat: string | null,
): Promise<string | null> {
  const id = ['org', 'course'].includes(scopeKind(scope)) ? scopeOwner(scope) : hat;
  return id === null ? null : getOrganisationName(local.db, id);
}
