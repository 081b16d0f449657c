import { randomUUID } from 'node:crypto';
import { saveComment } from '#data/checklist/save-own-answer.ts';
import { saveNote } from '#data/meetings/save-note.ts';
import type { Person } from '#data/local/person.ts';
import { refreshBackend } from '#data/remote/client.ts';
import { requestCode, verifyCode } from '#data/account/sign-in.ts';
import { rowId } from '#lib/row-id.ts';
import {
  makeCaller,
  rpc,
  signInByApi,
  type Account,
  type Caller,
} from '#tests/support/embedded/call-api.ts';
import { installLocalStorage } from '#tests/support/fake-local-storage.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { demo, noteFields } from '#tests/support/sql/demo.ts';
import { addAccount } from '#tests/support/upgrade/account.ts';
import { atLeisure, hurryTheWorld, openPhone, type FaultPhone } from './fault-phone.ts';
import { startProxy, type Proxy } from './proxy.ts';

const email = 'politiker@granvik.example';
const org = `org:${demo.granvik}`;

/** The running backend, the proxy before it, one signed-in person, and a colleague past the proxy. */
export interface World {
  readonly proxy: Proxy;
  readonly person: Person;
  readonly server: RunningServer;
  /** The backend is killed, and is back at the same address with the same data. */
  restart(): Promise<void>;
  /** The person proves the mailbox anew, as after an ended login. */
  signIn(): Promise<void>;
  open(): Promise<FaultPhone>;
  /** Another person of the organisation shares a note; returns its text. */
  shareFromElsewhere(): Promise<string>;
  dispose(): Promise<void>;
}

/** `uid`: the account has this id, as on the server that an older phone knew. */
export async function makeWorld(uid?: string): Promise<World> {
  installLocalStorage();
  let server = await startLocalServer();
  if (uid !== undefined) await addAccount(server, uid, email);
  const proxy = await startProxy(server.origin);
  hurryTheWorld(proxy.origin);
  const person = await atLeisure(async () => {
    await refreshBackend();
    return signIn(server);
  });
  const api = await makeCaller(server.origin);
  const colleague = await signInByApi(api, server, 'chef@granvik.example');
  await rpc(api, colleague, 'claim_seats', {});
  return {
    proxy,
    person,
    get server() {
      return server;
    },
    restart: async () => {
      const { port, dataDir } = server;
      await server.stop();
      server = await startLocalServer({ port, dataDir });
    },
    signIn: async () => void (await atLeisure(() => signIn(server))),
    open: () => openPhone(person, proxy.taken),
    shareFromElsewhere: () => shareNote(api, colleague),
    dispose: async () => {
      await proxy.close();
      await server.stop();
    },
  };
}

async function signIn(server: RunningServer): Promise<Person> {
  const asked = await requestCode(email);
  if (!asked.ok) throw new Error(`no code: ${asked.reason}`);
  const answer = await verifyCode(email, await server.latestCode(email));
  if (!answer.ok) throw new Error(`not signed in: ${answer.reason}`);
  return { uid: answer.uid, email: answer.email };
}

async function shareNote(api: Caller, account: Account): Promise<string> {
  const origin = randomUUID();
  const text = `Delat av Lars ${origin}`;
  const id = rowId('note', origin, org, account.uid);
  const muts = [mutation('note', org, id, { patch: noteFields({ body: text, origin }) })];
  const body = { body: { client: 1, epoch: null, muts } };
  const answer = JSON.stringify(await rpc(api, account, 'sync_push', body));
  if (!answer.includes('applied')) throw new Error(`not shared: ${answer}`);
  return text;
}

/** A person writes; the text is hers when this resolves. */
export async function writeNote({ local, written }: FaultPhone, text: string): Promise<string> {
  const [item] = await local.db.rows('agenda_item').toArray();
  if (!item) throw new Error('Nothing has been read yet');
  const id = local.newId();
  await saveNote(local, {
    id,
    participationId: demo.granvik,
    meetingId: item.meeting_id,
    agendaItemId: item.id,
    body: text,
  });
  written.add(text);
  return id;
}

/** The same entry with another text. */
export async function rewriteNote(phone: FaultPhone, id: string, text: string): Promise<void> {
  const row = await phone.local.db.rows('note').get([`user:${phone.local.uid}`, id]);
  if (!row) throw new Error('There is no such note');
  const { participation_id, meeting_id, agenda_item_id } = row;
  await saveNote(phone.local, {
    id,
    participationId: participation_id,
    meetingId: meeting_id ?? '',
    agendaItemId: agenda_item_id ?? '',
    body: text,
  });
  phone.written.add(text);
}

export async function writeComment({ local, written }: FaultPhone, text: string): Promise<void> {
  const [occasion] = await local.db.rows('occasion').toArray();
  const [statement] = await local.db.rows('statement').toArray();
  if (!occasion || !statement) throw new Error('Nothing has been read yet');
  const of = {
    participationId: demo.granvik,
    occasionId: occasion.id,
    statementId: statement.id,
  };
  await saveComment(local, of, text);
  written.add(text);
}

/** How many times the server has made a version with this text. */
export async function versionsOf(server: RunningServer, text: string): Promise<number> {
  const [row] = await server.sql(
    `select count(*)::int as count from app.history
     where coalesce(row->>'body', row->>'comment') = $1`,
    [text],
  );
  return Number(row?.['count']);
}
