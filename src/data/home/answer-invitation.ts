import { literal, object, safeParse, union } from 'valibot';
import { callFunction } from '#data/remote/call.ts';
import { listInvitedTo, type InvitedTo } from '#data/remote/claim-seats.ts';
import type { Local } from '#data/local/local.ts';

export type { InvitedTo };

const shape = union([
  object({ status: literal('applied') }),
  object({ status: literal('rejected'), code: literal('gone') }),
]);

export type InvitationAnswer = 'done' | 'gone' | 'offline' | 'failed';

/** Answered once a start: Hem is opened many times a day, and invitations are few. */
const answered = new WeakMap<Local, readonly InvitedTo[]>();

/** Who has invited this person besides; empty without network, and asked again. */
export async function readInvitedTo(local: Local): Promise<readonly InvitedTo[]> {
  const known = answered.get(local) ?? (await listInvitedTo(local.uid));
  if (known !== null) answered.set(local, known);
  return known ?? [];
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
