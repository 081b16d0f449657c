import type { Local } from '#data/local/local.ts';

/** What has been handed in where others read it: meeting and organisation, as one word. */
export async function listHandedIn({ db }: Local): Promise<ReadonlySet<string>> {
  const files = await db.rows('material').toArray();
  return new Set(
    files
      .filter((one) => one.step_id && one.origin && !one.deleted)
      .map((one) => `${one.meeting_id} ${one.participation_id}`),
  );
}
