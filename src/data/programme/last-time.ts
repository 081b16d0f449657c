import { themeOf } from '#domain/assessment/assessment.ts';
import type { ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Occasion } from '#domain/occasion.ts';
import type { Local } from '#data/local/local.ts';
import { readForm } from './read-form.ts';

/** How one knew then, and when that was. */
export interface LastEvidence {
  readonly text: string;
  readonly occasion: string;
}

/** By a statement's theme: what was said the nearest time that anything was. */
export interface LastTime {
  readonly scores: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, LastEvidence>;
}

interface Said {
  readonly score: number | null;
  readonly evidence?: string | undefined;
}

/**
 * What was said at the earlier occasions, nearest first. An occasion that was scored with other steps
 * says nothing: a 3 of three is not a 3 of four.
 */
export async function readLastTime(
  local: Local,
  of: { readonly earlier: readonly Occasion[]; readonly scale: readonly ScaleStep[] },
  saidAt: (occasion: Occasion) => Promise<Iterable<readonly [statement: string, said: Said]>>,
): Promise<LastTime> {
  const scores = new Map<string, number>();
  const evidence = new Map<string, LastEvidence>();
  for (const occasion of of.earlier.toReversed()) {
    const themes = await themesOf(local, occasion, of.scale);
    for (const [statement, { score, evidence: text = '' }] of await saidAt(occasion)) {
      const theme = themes.get(statement);
      if (theme === undefined) continue;
      if (score !== null) scores.set(theme, score);
      if (text !== '') evidence.set(theme, { text, occasion: occasion.title });
    }
  }
  return { scores, evidence };
}

/** Statement → its theme, in the version of the occasion; none where the steps are others. */
async function themesOf(
  local: Local,
  { checklist_version_id: id }: Occasion,
  scale: readonly ScaleStep[],
): Promise<ReadonlyMap<string, string>> {
  const form = await readForm(local, id);
  if (!form || steps(form.version.scale) !== steps(scale)) return new Map();
  return new Map(form.statements.map((row) => [row.id, themeOf(row)]));
}

function steps(scale: readonly ScaleStep[]): string {
  return scale.map(({ score }) => score).join();
}
