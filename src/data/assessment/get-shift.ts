import { closingOf, lastHandIn } from '#domain/assessment/closing.ts';
import { seenOf } from '#domain/assessment/hand-in.ts';
import { shiftOf, standsAt, type Shift, type Taken } from '#domain/assessment/shift.ts';
import { occasionTime, type Occasion } from '#domain/occasion.ts';
import { scopeId } from '#domain/scope.ts';
import type { ChecklistVersionRow } from '#domain/tables/checklist-version.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { OrganisationRow } from '#domain/tables/organisation.ts';
import { themeOf } from '#domain/assessment/assessment.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { getVisible, listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { lookOf, type ChecklistLook } from '#data/programme/checklist-look.ts';
import { readForm } from '#data/programme/read-form.ts';
import { readOccasions, type Occasions } from '#data/programme/read-occasions.ts';
import { assessmentId } from '#data/programme/assessment-id.ts';

/** How far one occasion has come: not yet · passed without a hand-in · as it stands · handed in. */
export type OccasionState = 'ahead' | 'missed' | 'open' | 'handedIn';

export interface ShiftOccasion {
  readonly occasion: Occasion;
  readonly state: OccasionState;
  readonly scored: number;
  readonly total: number;
}

/** The organisation's own way over the round's occasions and its own; the look is of the one that stands. */
export interface OwnShift extends ChecklistLook {
  readonly hat: Hat;
  readonly organisationKind: OrganisationRow['kind'];
  readonly occasions: readonly ShiftOccasion[];
  /** Null while nothing stands. */
  readonly shift: Shift<ThemedStatement> | null;
}

export type ShiftRead =
  { readonly kind: 'fetching' | 'none' } | ({ readonly kind: 'shift' } & OwnShift);

export function getShift(local: Local, hat: Hat): Promise<ShiftRead> {
  return readTogether(local, () => readShift(local, hat));
}

async function readShift(local: Local, hat: Hat): Promise<ShiftRead> {
  if (hat.kind === 'mentor' || hat.role === 'courseParticipant') return { kind: 'none' };
  const occasions = await readOccasions(local, hat);
  const forms = await readForms(local, occasions.all);
  if (forms.size === 0) {
    const isFetching = (await getMeta(local.db, 'pulledAt')) === undefined;
    return { kind: isFetching ? 'fetching' : 'none' };
  }
  const [organisation, found] = await Promise.all([
    getVisible(local.db, 'organisation', scopeId('programme'), hat.organisationId),
    findTaken(local, hat, { occasions, forms }),
  ]);
  const taken = found.map((one) => one.taken);
  const form = found[standsAt(taken)]?.form;
  return {
    kind: 'shift',
    hat,
    organisationKind: organisation?.kind ?? 'municipality',
    occasions: found.map((one) => one.shown),
    ...lookOf(form?.version ?? { scale: [] }),
    shift: shiftOf(form?.statements ?? [], taken),
  };
}

interface FoundOccasion {
  readonly shown: ShiftOccasion;
  readonly form: Form | undefined;
  readonly taken: Taken | null;
}

function findTaken(
  local: Local,
  hat: Hat,
  of: { readonly occasions: Occasions; readonly forms: ReadonlyMap<string, Form> },
): Promise<FoundOccasion[]> {
  const { all, today, current, last } = of.occasions;
  return Promise.all(
    all.map(async (occasion) => {
      const form = of.forms.get(occasion.checklist_version_id);
      const time = occasionTime(occasion, today);
      const isCurrent = time === 'open' || (current === null && occasion.id === last?.id);
      const seen = form ? await readSeen(local, hat, occasion, isCurrent) : null;
      const taken = form && seen ? takenOf(form, seen) : null;
      const scores = [...(taken?.scores.values() ?? [])];
      return {
        form,
        taken,
        shown: {
          occasion,
          state: stateOf(taken, time === 'ahead' || isCurrent),
          scored: scores.filter((score) => score !== null).length,
          total: scores.length,
        },
      };
    }),
  );
}

/** Its theme is there also where its row has none. */
type ThemedStatement = StatementRow & { readonly theme: string };

interface Form {
  readonly version: ChecklistVersionRow;
  readonly statements: readonly ThemedStatement[];
}

/** The lists the occasions use, each read once; one whose statements have not come is left out. */
async function readForms(local: Local, occasions: readonly Occasion[]) {
  const ids = [...new Set(occasions.map((one) => one.checklist_version_id))];
  const forms = new Map<string, Form>();
  for (const id of ids) {
    const form = await readForm(local, id);
    const statements = form?.statements.map((row) => ({ ...row, theme: themeOf(row) }));
    if (form && statements) forms.set(id, { version: form.version, statements });
  }
  return forms;
}

interface FoundSeen {
  readonly seen: Seen;
  readonly isHandedIn: boolean;
}

/** What was handed in; of the current occasion what stands there now. Null where there is neither. */
async function readSeen(
  local: Local,
  hat: Hat,
  occasion: Occasion,
  isCurrent: boolean,
): Promise<FoundSeen | null> {
  const scope = scopeId('org', hat.participationId);
  const id = assessmentId(hat.participationId, occasion);
  const ofThis = <T extends { readonly assessment_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.assessment_id === id);
  // By the room and not by the assessment: what is read together is read once, for all occasions.
  const ours = { index: 'scope_id', equals: scope };
  const handIns = ofThis(await listVisible(local.db, 'hand_in', ours)).filter(
    (row) => row._d === 0,
  );
  if (isCurrent) {
    const reopenings = ofThis(await listVisible(local.db, 'reopening', ours));
    const { closedBy } = closingOf(handIns, reopenings);
    if (closedBy) return { seen: closedBy.seen, isHandedIn: true };
    const answers = await listVisible(local.db, 'answer', { index: 'assessment_id', equals: id });
    const seen = seenOf(answers.filter((row) => row.scope_id === scope));
    const isBegun = Object.values(seen).some(({ score }) => score !== null);
    return isBegun ? { seen, isHandedIn: false } : null;
  }
  const last = lastHandIn(handIns);
  return last ? { seen: last.seen, isHandedIn: true } : null;
}

function takenOf({ version, statements }: Form, { seen, isHandedIn }: FoundSeen): Taken {
  return {
    list: version.version_key,
    steps: version.scale.map(({ score }) => score).toSorted((a, b) => a - b),
    scores: new Map(statements.map(({ id, theme }) => [theme, seen[id]?.score ?? null])),
    isHandedIn,
  };
}

function stateOf(taken: Taken | null, isAhead: boolean): OccasionState {
  if (taken) return taken.isHandedIn ? 'handedIn' : 'open';
  return isAhead ? 'ahead' : 'missed';
}
