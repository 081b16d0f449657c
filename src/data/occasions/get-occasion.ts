import { seenOf } from '#domain/assessment/hand-in.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { occasionTime, type OccasionTime } from '#domain/occasion.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import { nameOf } from '#data/people/name-of.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { jointAssessment } from '#data/programme/assessment-id.ts';
import { closedBy } from '#data/programme/closed-by.ts';
import { lookOf, type ChecklistLook } from '#data/programme/checklist-look.ts';
import { listOwnAnswers } from '#data/programme/list-own-answers.ts';
import { readForm } from '#data/programme/read-form.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { statementText, type StatementText } from '#data/programme/statement-text.ts';
import { listOne, scores, type ListedOccasion } from './list-occasions.ts';
import { isScored } from './remove-own-occasion.ts';

/** Its list, filled in; readable for as long as the organisation is here. */
export interface OccasionSheet extends ChecklistLook {
  readonly listTitle: string;
  readonly statements: readonly StatementText[];
  /** As handed in, else as it stands. */
  readonly joint: Seen;
  readonly mine: Seen;
}

export interface OneOccasion extends ListedOccasion {
  readonly hat: Hat;
  readonly today: string;
  readonly time: OccasionTime;
  /** Which is scored on this phone now, where that is another. */
  readonly scoredNow: string | null;
  /** Who handed it in; null also when she is not here any more. */
  readonly handedInBy: string | null;
  /** Something stands there, as far as this phone knows: it is not taken away. */
  readonly isScored: boolean;
  /** Null while the list is not on this phone. */
  readonly sheet: OccasionSheet | null;
}

export function getOccasion(local: Local, hat: Hat, id: string): Promise<OneOccasion | null> {
  return readTogether(local, async () => {
    if (!scores(hat)) return null;
    const read = await readOccasions(local, hat);
    const occasion = read.all.find((one) => one.id === id);
    if (!occasion) return null;
    const at = jointAssessment(hat.participationId, occasion);
    const [listed, handIn, people, answers, mine, form] = await Promise.all([
      listOne(local, hat, { occasion, read }),
      closedBy(local, at),
      listVisible(local.db, 'seat_card', { index: 'scope_id', equals: at.scope }),
      listVisible(local.db, 'answer', { index: 'assessment_id', equals: at.id }),
      listOwnAnswers(local, hat, id),
      readForm(local, occasion.checklist_version_id),
    ]);
    const standing = seenOf(answers.filter((row) => row.scope_id === at.scope));
    return {
      ...listed,
      hat,
      today: read.today,
      scoredNow: listed.isCurrent ? null : (read.current?.title ?? null),
      time: occasionTime(occasion, read.today),
      handedInBy: nameOf(people, handIn?.author_id),
      isScored: await isScored(local, { participationId: hat.participationId, id }),
      sheet: form && {
        listTitle: form.version.title,
        ...lookOf(form.version),
        statements: form.statements.map(statementText),
        joint: handIn?.seen ?? standing,
        mine: seenOf(mine),
      },
    };
  });
}
