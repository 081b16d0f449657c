import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';

/** The day the course should be done by; with several rounds the latest, null when no day is set. */
export async function getCourseDue({ db }: Local, hats: readonly Hat[]): Promise<string | null> {
  const asked = hats.filter((hat) => hat.kind === 'participant');
  const rounds = new Set(asked.map((hat) => hat.roundId));
  const steps = await listVisible(db, 'plan_step');
  const days = steps
    .filter((step) => step.kind === 'course' && rounds.has(step.round_id))
    .flatMap((step) => step.ends_on ?? []);
  return days.toSorted().at(-1) ?? null;
}
