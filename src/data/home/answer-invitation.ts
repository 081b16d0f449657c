import { array, literal, object, picklist, safeParse, string, union } from 'valibot';
import { seatRoles, type SeatRole } from '#domain/tables/seat-card.ts';
import { callFunction } from '#data/remote/call.ts';
import type { Local } from '#data/local/local.ts';

/** Where somebody who has a place already is invited besides: she is asked. */
export interface InvitedTo {
  readonly invitation: string;
  readonly organisation: string;
  readonly role: SeatRole;
}

const invitedTo = object({
  invitation: string(),
  organisation: string(),
  role: picklist(seatRoles),
});
const claimed = object({ invited: array(invitedTo) });
const shape = union([
  object({ status: literal('applied') }),
  object({ status: literal('rejected'), code: literal('gone') }),
]);

export type InvitationAnswer = 'done' | 'gone' | 'offline' | 'failed';

/** Answered once a start: Hem is opened many times a day, and invitations are few. */
const answered = new WeakMap<Local, readonly InvitedTo[]>();

/** Who has invited this person besides; empty without network, and asked again. */
export async function readInvitedTo(local: Local): Promise<readonly InvitedTo[]> {
  const known = answered.get(local);
  if (known) return known;
  const { status, body } = await callFunction(local.uid, 'claim_seats', {});
  const answer = status === 200 ? safeParse(claimed, body) : undefined;
  if (!answer?.success) return [];
  answered.set(local, answer.output.invited);
  return answer.output.invited;
}

/** Needs the network. A yes opens the organisation's rooms, which then come by syncing. */
export async function answerInvitation(
  local: Local,
  invitation: string,
  yes: boolean,
): Promise<InvitationAnswer> {
  const { status, body } = await callFunction(local.uid, 'answer_invitation', {
    body: { invitation, yes },
  });
  if (status === null) return 'offline';
  const answer = status === 200 ? safeParse(shape, body) : undefined;
  if (!answer?.success) return 'failed';
  answered.set(
    local,
    (answered.get(local) ?? []).filter((one) => one.invitation !== invitation),
  );
  if (answer.output.status === 'rejected') return 'gone';
  if (yes) void local.syncNow();
  return 'done';
}
