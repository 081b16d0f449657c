import { seenOf } from '#domain/assessment/hand-in.ts';
import { scopeId } from '#domain/scope.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { groupBy } from '#lib/group-by.ts';
import type { Local } from '#data/local/local.ts';
import { getMeta } from '#data/local/meta.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { lookOf } from '#data/programme/checklist-look.ts';
import { readForm } from '#data/programme/read-form.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';
import { statementText } from '#data/programme/statement-text.ts';
import type { OccasionSheet } from './get-occasion.ts';
import { scores } from './list-occasions.ts';

/** What was scored at an occasion that somebody has taken away meanwhile. */
export interface Stranded {
  readonly occasionId: string;
  readonly sheet: OccasionSheet;
}

interface Found {
  readonly versionId: string;
  readonly joint: Seen;
  readonly mine: Seen;
}

/** One's own and the organisation's. None before everything has been read once: it may be on its way. */
export function listStranded(local: Local, hat: Hat): Promise<readonly Stranded[]> {
  return readTogether(local, async () => {
    if (!scores(hat) || (await getMeta(local.db, 'pulledAt')) === undefined) return [];
    const { all } = await readOccasions(local, hat);
    const known = new Set(all.map(({ id }) => id));
    const found = await findScored(local, hat, known);
    const sheets = await Promise.all(
      [...found].map(async ([occasionId, { versionId, joint, mine }]) => {
        const form = await readForm(local, versionId);
        if (form === null) return [];
        const { version, statements } = form;
        const texts = statements.map(statementText);
        const sheet = { listTitle: version.title, ...lookOf(version), statements: texts };
        return [{ occasionId, sheet: { ...sheet, joint, mine } }];
      }),
    );
    return sheets.flat();
  });
}

async function findScored(local: Local, hat: Hat, known: ReadonlySet<string>) {
  const org = { index: 'scope_id', equals: scopeId('org', hat.participationId) };
  const own = { index: 'scope_id', equals: scopeId('user', local.uid) };
  const [assessments, answers, mine, statements, versions] = await Promise.all([
    listVisible(local.db, 'assessment', org),
    listVisible(local.db, 'answer', org),
    listVisible(local.db, 'own_answer', own),
    listVisible(local.db, 'statement'),
    listVisible(local.db, 'checklist_version'),
  ]);
  const found = new Map<string, Found>();
  for (const { id, occasion_id, checklist_version_id: versionId } of assessments) {
    const joint = seenOf(answers.filter((row) => row.assessment_id === id));
    if (!known.has(occasion_id) && !isNothing(joint))
      found.set(occasion_id, { versionId, joint, mine: {} });
  }
  const left = mine.filter(
    (row) => row.participation_id === hat.participationId && !known.has(row.occasion_id),
  );
  for (const [occasionId, rows] of groupBy(left, (row) => row.occasion_id)) {
    const seen = seenOf(rows);
    const key = statements.find((one) => one.id === rows[0]?.statement_id)?.version_key;
    const before = found.get(occasionId);
    const versionId = before?.versionId ?? versions.find((one) => one.version_key === key)?.id;
    if (versionId !== undefined && !isNothing(seen))
      found.set(occasionId, { versionId, joint: before?.joint ?? {}, mine: seen });
  }
  return found;
}

const isNothing = (seen: Seen) => Object.keys(seen).length === 0;
