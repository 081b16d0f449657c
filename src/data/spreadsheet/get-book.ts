import { closingOf } from '#domain/assessment/closing.ts';
import { seenOf } from '#domain/assessment/hand-in.ts';
import type { Book, BookList, BookOccasion } from '#domain/spreadsheet/lay-out.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { dayOf } from '#lib/stockholm.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { listForms, type OccasionForm } from './list-forms.ts';
import { jointAssessment } from '#data/programme/assessment-id.ts';
import { listOpened } from './list-opened.ts';

/**
 * Everything of the checklist that this person may see under this hat: what the organisation agrees on
 * (as handed in where it is), one's own scores, and what the others of the group have opened.
 */
export function getBook(local: Local, hat: Hat): Promise<Book> {
  return readTogether(local, async () => {
    const today = dayOf(local.now());
    const forms = (await listForms(local, hat)).filter(
      ({ occasion }) => occasion.opens_on <= today,
    );
    const occasions = await Promise.all(forms.map((form) => readOccasion(local, hat, form)));
    return { organisation: hat.organisationName, occasions };
  });
}

async function readOccasion(local: Local, hat: Hat, form: OccasionForm): Promise<BookOccasion> {
  const { occasion, version, statements } = form;
  const [joint, own, opened] = await Promise.all([
    readJoint(local, hat, form),
    listOwnAnswers(local, hat, occasion.id),
    listOpened(local, hat, occasion.id),
  ]);
  const lists: BookList[] = [{ kind: 'joint', organisation: hat.organisationName, answers: joint }];
  const mine = seenOf(own);
  if (Object.keys(mine).length > 0)
    lists.push({ kind: 'own', organisation: hat.organisationName, answers: mine });
  const others = opened.filter(({ participationId }) => participationId !== hat.participationId);
  return {
    title: occasion.title,
    listTitle: version.title,
    scale: version.scale,
    levels: version.levels ?? [],
    statements,
    lists: [...lists, ...others.map(({ list }) => list)],
  };
}

/** While it is handed in that is what counts, whatever an unsent edit says. */
async function readJoint(local: Local, hat: Hat, { occasion }: OccasionForm): Promise<Seen> {
  const { scope, id } = jointAssessment(hat.participationId, occasion);
  const of = { index: 'assessment_id', equals: id };
  const [answers, handIns, reopenings] = await Promise.all([
    listVisible(local.db, 'answer', of),
    listVisible(local.db, 'hand_in', of),
    listVisible(local.db, 'reopening', of),
  ]);
  const here = <R extends { readonly scope_id: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.scope_id === scope);
  const accepted = here(handIns).filter((row) => row._d === 0);
  const { closedBy } = closingOf(accepted, here(reopenings));
  return closedBy?.seen ?? seenOf(here(answers));
}
