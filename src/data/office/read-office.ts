import {
  array,
  boolean,
  literal,
  nullable,
  number,
  object,
  picklist,
  record,
  safeParse,
  string,
  type GenericSchema,
} from 'valibot';
import { countParticipation, onePerPerson, type Participation } from '#domain/participation.ts';
import { readFields } from '#domain/rows/read-row.ts';
import type { TableName } from '#domain/tables.ts';
import { seatRoles } from '#domain/tables/seat-card.ts';
import { scopeId, scopeOwner } from '#domain/scope.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { callFunction } from '#data/remote/call.ts';
import { reasonOf, selectRows } from '#data/remote/select-rows.ts';
import { participantOf } from '#data/people/list-invited.ts';
import { toNumbers, type StatedNumbers } from '#data/people/stated-numbers.ts';

/** How it goes with the course in one organisation: numbers alone, whoever they are. */
export interface OfficeCount {
  readonly participation: Participation;
  readonly numbers: StatedNumbers;
}
export interface PageAnswers {
  readonly page: string;
  readonly yes: number;
  readonly no: number;
  readonly words: readonly {
    readonly day: string;
    readonly helped: boolean;
    readonly word: string;
  }[];
}
export type OfficeAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly at: string }
  | { readonly ok: false; readonly reason: 'offline' | 'signIn' | 'server' };

const invitationShape = object({
  scope_id: string(),
  user_id: nullable(string()),
  role: picklist(seatRoles),
  unit: string(),
  state: picklist(['open', 'accepted', 'withdrawn', 'declined']),
});
const statusShape = object({
  scope_id: string(),
  author_id: nullable(string()),
  modules_done: array(string()),
  credits: record(string(), nullable(string())),
});
const numberShape = object({
  scope_id: string(),
  subject: picklist(['majority', 'opposition']),
  value: nullable(number()),
});
const answersShape = object({
  status: literal('applied'),
  pages: array(
    object({
      page: string(),
      yes: number(),
      no: number(),
      words: array(object({ day: string(), helped: boolean(), word: string() })),
    }),
  ),
});

/** By participation. `modules`: the keys of the course; the phone's own rule says who has finished. */
export async function readOfficeCounts(
  local: Local,
  participations: readonly string[],
  modules: readonly string[],
): Promise<OfficeAnswer<ReadonlyMap<string, OfficeCount>>> {
  if (participations.length === 0)
    return { ok: true, value: new Map(), at: local.now().toISOString() };
  const scopes = participations.map((id) => scopeId('admin', id));
  const read = <T>(table: TableName, shape: GenericSchema<unknown, T> & { entries: object }) =>
    readTable(local.uid, { table, columns: Object.keys(shape.entries), scopes }, shape);
  const [invitations, statuses, numbers] = await Promise.all([
    read('invitation', invitationShape),
    read('course_status', statusShape),
    read('stated_number', numberShape),
  ]);
  if (!invitations.ok) return invitations;
  if (!statuses.ok) return statuses;
  if (!numbers.ok) return numbers;
  const byScope = groupBy(invitations.rows, (row) => row.scope_id);
  const value = scopes.map((scope) => {
    const mine = (row: { readonly scope_id: string }) => row.scope_id === scope;
    const status = new Map(statuses.rows.filter(mine).map((row) => [row.author_id, row]));
    const people = (byScope.get(scope) ?? [])
      .filter((row) => row.state === 'open' || row.state === 'accepted')
      .map((row, nth) => ({
        ...participantOf(row, row.user_id === null ? undefined : status.get(row.user_id), modules),
        user_id: row.user_id,
        // addresses are not asked for: who has not come yet is counted by invitation
        address: `${nth}`,
      }));
    const participation = countParticipation(onePerPerson(people));
    return [
      scopeOwner(scope),
      { participation, numbers: toNumbers(numbers.rows.filter(mine)) },
    ] as const;
  });
  return { ok: true, value: new Map(value), at: local.now().toISOString() };
}

/** What readers said about the course's pages; nobody can say who. */
export async function readPageAnswers(local: Local): Promise<OfficeAnswer<readonly PageAnswers[]>> {
  const reply = await callFunction(local.uid, 'read_page_feedback', { body: {} });
  if (reply.status !== 200) return { ok: false, reason: reasonOf(reply) };
  const answer = safeParse(answersShape, reply.body);
  if (!answer.success) return { ok: false, reason: 'server' };
  return { ok: true, value: answer.output.pages, at: local.now().toISOString() };
}

/** As rows that come by sync: what one person wrote never takes the count of all away. */
function readAsked({ table }: { readonly table: TableName }, row: unknown): unknown {
  return typeof row === 'object' && row !== null ? readFields(table, { ...row }) : row;
}

async function readTable<T>(
  uid: string,
  selection: Parameters<typeof selectRows>[1] & { readonly table: TableName },
  shape: GenericSchema<unknown, T>,
) {
  const answer = await selectRows(uid, selection);
  if (!answer.ok) return answer;
  const rows = safeParse(
    array(shape),
    answer.rows.map((row) => readAsked(selection, row)),
  );
  return rows.success
    ? ({ ok: true, rows: rows.output } as const)
    : ({ ok: false, reason: 'server' } as const);
}
