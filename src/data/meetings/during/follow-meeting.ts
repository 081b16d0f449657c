import { nullable, number, object, safeParse } from 'valibot';
import type { Local } from '#data/local/local.ts';
import { callFunction } from '#data/remote/call.ts';

const shape = object({ others: nullable(number()) });

/**
 * Says that this phone shows the meeting. The answer is how many others have within the last quarter of an hour, for
 * whoever runs it; undefined for all others, and when no answer came. Nothing is stored on the phone.
 */
export async function followMeeting(local: Local, meeting: string): Promise<number | undefined> {
  const { status, body } = await callFunction(local.uid, 'follow_meeting', { body: { meeting } });
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  return answer?.success ? (answer.output.others ?? undefined) : undefined;
}
