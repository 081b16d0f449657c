import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clearData } from '#local/clear-data.ts';
import { fullDisk, roomLeft } from '#local/disk-room.ts';
import { projectRoot } from '#local/options.ts';
import { makeCaller } from '#tests/support/embedded/call-api.ts';
import { prepareData, startLocalServer } from '#tests/support/embedded/local-server.ts';
import { makeSmallDisk } from '#tests/support/journey/small-disk.ts';
import { mutation } from '#tests/support/sql/database.ts';
import { noteFields } from '#tests/support/sql/demo.ts';

const disk = makeSmallDisk();
afterAll(() => disk?.dispose());

const startOn = (dataDir: string) =>
  new Promise<{ code: number | null; said: string }>((done) => {
    const script = join(projectRoot, 'supabase/local/start.js');
    const env = { ...process.env, PORT: '0', JAMSIDES_DATA: dataDir };
    const child = spawn(process.execPath, [script, 'child'], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.once('exit', (code) => done({ code, said }));
  });

describe.skipIf(disk === null)('on a disk that is full', () => {
  const dir = disk?.dir ?? '';

  test('a start says so, of a new folder and of one with data, and spoils neither', async () => {
    const [fresh, kept] = [join(dir, 'fresh'), join(dir, 'kept')];
    cpSync(await prepareData(), kept, { recursive: true });
    disk?.fill();
    for (const dataDir of [fresh, kept]) {
      const { code, said } = await startOn(dataDir);
      expect([code, said]).toEqual([1, expect.stringContaining('The disk is full')]);
      expect(said).not.toMatch(/damaged: |demo:reset|folder is damaged/);
    }
    expect(existsSync(join(fresh, 'db'))).toBe(false);
    disk?.clear();
    const server = await startLocalServer({ dataDir: kept });
    expect((await fetch(`${server.origin}/demo`)).status).toBe(200);
    await server.stop();
    for (const dataDir of [fresh, kept]) rmSync(dataDir, { recursive: true, force: true });
  });

  test('nothing more is written, all can be read, and with room again it goes on', async () => {
    const dataDir = join(dir, 'running');
    cpSync(await prepareData(), dataDir, { recursive: true });
    const server = await startLocalServer({ dataDir });
    const api = await makeCaller(server.origin);
    const email = 'chef@granvik.example';
    const signIn = async () => {
      await api.call('POST', '/auth/v1/otp', { body: { email } });
      const proof = { type: 'email', email, token: await server.latestCode(email) };
      return (await api.call('POST', '/auth/v1/verify', { body: proof })).body;
    };
    const person = await signIn();
    const token = String(person['access_token']);
    const scope = `user:${String((person['user'] as { id?: unknown }).id)}`;
    await api.call('POST', '/rest/v1/rpc/claim_seats', { token, body: {} });
    const push = () => {
      const patch = noteFields({ body: 'x'.repeat(9_000) });
      const muts = [mutation('note', scope, randomUUID(), { patch })];
      const body = { body: { client: 1, epoch: null, muts } };
      return api.call('POST', '/rest/v1/rpc/sync_push', { token, body });
    };
    const pull = () => {
      const body = { client: 1, epoch: null, cursors: [], tables: ['note@1'], limit: 500 };
      return api.call('POST', '/rest/v1/rpc/sync_pull', { token, body: { body } });
    };
    expect((await push()).status).toBe(200);
    disk?.fill();
    expect(await push()).toMatchObject({ status: 507, body: { code: '53100' } });
    expect(await pull()).toMatchObject({
      status: 200,
      body: { changes: expect.arrayContaining([expect.objectContaining({ s: scope, t: 'note' })]) },
    });
    expect((await fetch(`${server.origin}/demo`)).status).toBe(200);
    expect((await signIn())['access_token']).toBeTypeOf('string');
    disk?.clear();
    expect((await push()).status).toBe(200);
    await server.stop();
  });
});

test('an error that tells of no room is told as that, another with room is not', () => {
  const noRoom = Object.assign(new Error('x'), { code: 'ENOSPC' });
  const noRoomInSql = Object.assign(new Error('x'), { code: '53100' });
  for (const error of [noRoom, noRoomInSql])
    expect(fullDisk(tmpdir(), error)?.message).toContain('The disk is full');
  expect(fullDisk(tmpdir(), new Error('No space left on device'))).toBeUndefined();
  expect(roomLeft(join(tmpdir(), 'not', 'there', 'yet'))).toBe(roomLeft(tmpdir()));
});

describe('starting over', () => {
  function makeData(): string {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'jamsides-clear-')), 'data');
    cpSync(join(projectRoot, 'supabase/templates'), join(dataDir, 'db'), { recursive: true });
    writeFileSync(join(dataDir, 'secrets.json'), '{}');
    return dataDir;
  }

  test.each([undefined, '', 'yes', 'DELETE', 'keep it'])(
    'without one of its two words (%j) nothing happens, and both are told',
    async (word) => {
      const dataDir = makeData();
      await expect(clearData(dataDir, word)).rejects.toThrow(/-- keep [^]*-- delete /);
      expect(readdirSync(dataDir).toSorted()).toEqual(['db', 'secrets.json']);
    },
  );

  test('"keep" puts what is there aside, as it is', async () => {
    const dataDir = makeData();
    await clearData(dataDir, 'keep');
    const beside = readdirSync(join(dataDir, '..')).toSorted();
    expect(beside).toEqual(['data', expect.stringMatching(/^data-\d{4}-\d\d-\d\dT[\d.]+$/)]);
    expect(readdirSync(dataDir)).toEqual([]);
    expect(readdirSync(join(dataDir, '..', beside[1] ?? '')).toSorted()).toEqual([
      'db',
      'secrets.json',
    ]);
  });

  test('"delete" removes it; where nothing is, no word is asked for', async () => {
    const dataDir = makeData();
    await clearData(dataDir, 'delete');
    expect(readdirSync(dataDir)).toEqual([]);
    await clearData(dataDir, undefined);
  });
});
