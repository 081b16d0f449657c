import { scopeId } from '#domain/scope.ts';
import type { IdeaRow } from '#domain/tables/idea.ts';
import { own } from '#lib/own.ts';
import type { Local } from '#data/local/local.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getOrganisationName } from '#data/people/get-organisation-name.ts';
import { ideaKey, type IdeaOf } from './keep-idea.ts';

/** What the organisation wants to try at home. */
export interface KeptIdea {
  readonly row: IdeaRow;
  readonly statement: string;
  /** In whom it was seen; null where the phone does not know any more. */
  readonly from: string | null;
  /** What they said of it, as they have opened it; empty where they say nothing, or no longer. */
  readonly comment: string;
  readonly evidence: string;
}

/** The newest first. */
export function listIdeas(local: Local, hat: Hat): Promise<readonly KeptIdea[]> {
  return readTogether(local, async () => {
    const { db } = local;
    const mine = { index: 'scope_id', equals: scopeId('org', hat.participationId) };
    const rows = await listVisible(db, 'idea', mine);
    const ideas = await Promise.all(rows.map((row) => readIdea(local, hat, row)));
    return ideas.toSorted((a, b) => (a.row.kept_at < b.row.kept_at ? 1 : -1));
  });
}

async function readIdea(local: Local, hat: Hat, row: IdeaRow): Promise<KeptIdea> {
  const { db } = local;
  const [statement, from, opened] = await Promise.all([
    getVisible(db, 'statement', scopeId('programme'), row.statement_id),
    getOrganisationName(db, row.from_participation_id),
    listVisible(db, 'opened_assessment', { index: 'occasion_id', equals: row.occasion_id }),
  ]);
  const group = scopeId('group', hat.groupId);
  const theirs = opened.find(
    (one) => one.scope_id === group && one.participation_id === row.from_participation_id,
  );
  const said = theirs && own(theirs.seen, row.statement_id);
  return {
    row,
    statement: statement?.short ?? '',
    from,
    comment: said?.comment ?? '',
    evidence: said?.evidence ?? '',
  };
}

export async function hasIdea({ db }: Local, of: IdeaOf): Promise<boolean> {
  const { scope, id } = ideaKey(of);
  return (await getVisible(db, 'idea', scope, id)) !== undefined;
}
