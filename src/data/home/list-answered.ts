import type { Local } from '#data/local/local.ts';
import { listVisible } from '#data/local/visible-rows.ts';

/**
 * Ids of the meetings one has answered the invitation to. All answers are read: of a few dozen rows that is
 * done before the code that makes their ids would have been fetched.
 */
export async function listAnswered({ db, uid }: Local): Promise<ReadonlySet<string>> {
  const answers = await listVisible(db, 'rsvp');
  return new Set(answers.filter((one) => one.author_id === uid).map((one) => one.meeting_id));
}
