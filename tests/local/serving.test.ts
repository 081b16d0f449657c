import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '#local/compress.ts';
import { projectRoot } from '#local/options.ts';
import { headersFile, httpsOnlyHeader, securityHeaders } from '#local/security-headers.ts';
import { startLocalServer, type RunningServer } from '#tests/support/embedded/local-server.ts';

let server: RunningServer;
let dist: string;
const script = `export const text = '${'jämsides '.repeat(500)}';\n`;
const page = '<!doctype html><title>Jämsides</title>';

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'jamsides-dist-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, 'sw.js'), script);
  writeFileSync(join(dist, '_headers'), 'not for visitors');
  writeFileSync(join(dist, 'assets/app-12345678.js'), script);
  writeFileSync(join(dist, '..', 'jamsides-secret.txt'), 'outside');
  server = await startLocalServer({ distDir: dist });
});

afterAll(async () => {
  await server?.stop();
  rmSync(dist, { recursive: true, force: true });
  rmSync(join(dist, '..', 'jamsides-secret.txt'), { force: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Node's own client: unlike fetch it sends any Host, any path, and leaves the encoding alone. */
function get(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got> {
  return new Promise((done, fail) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.on('error', fail);
    asked.end();
  });
}

describe('files', () => {
  test('a hashed file may be kept for ever, everything else is asked for again', async () => {
    const hashed = await get('/assets/app-12345678.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers['content-type']).toBe('text/javascript; charset=utf-8');
    for (const path of ['/', '/index.html', '/sw.js', '/kurs/modul-6']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('every address of the app gets the app, missing files do not', async () => {
    for (const path of ['/', '/logga-in?adress=a%40b.example', '/traffar/1/2/anteckna/3']) {
      const answer = await get(path);
      expect([answer.status, answer.bytes.toString()]).toEqual([200, page]);
    }
    for (const path of ['/assets/gone-1.js', '/config2.json', '/favicon.ico', '/_headers.txt']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  test('nothing outside the folder is served, however the path is written', async () => {
    for (const path of [
      '/../jamsides-secret.txt',
      '/..%2fjamsides-secret.txt',
      '/%2e%2e/jamsides-secret.txt',
      '/assets/..%5c..%5cjamsides-secret.txt',
      '/%00/index.html',
      '/%E0%A4%A',
    ]) {
      const answer = await get(path);
      expect(answer.bytes.toString()).not.toContain('outside');
      expect(answer.bytes.toString()).not.toContain('visitors');
    }
  });

  test('an unchanged file costs no bytes', async () => {
    const first = await get('/sw.js');
    const again = await get('/sw.js', { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test('a changed file is seen at once', async () => {
    const before = (await get('/index.html')).headers['etag'];
    writeFileSync(join(dist, 'index.html'), `${page}<p>2</p>`);
    expect((await get('/index.html')).headers['etag']).not.toBe(before);
    writeFileSync(join(dist, 'index.html'), page);
  });

  test('files can be looked at without a body, and not written', async () => {
    const head = await get('/sw.js', {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect((await get('/sw.js', {}, 'POST')).status).toBe(405);
  });
});

describe('compression', () => {
  const path = '/assets/app-12345678.js';

  test('brotli where it is understood, else gzip, else the file as it is', async () => {
    const br = await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.bytes).toString()).toBe(script);
    const gz = await get(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.bytes).toString()).toBe(script);
    const plain = await get(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.bytes.toString()).toBe(script);
    for (const answer of [br, gz, plain]) expect(answer.headers['vary']).toBe('Accept-Encoding');
  });

  test('answers of the API are compressed too', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        fetch(`${server.origin}/auth/v1/otp`, {
          method: 'POST',
          headers: { apikey: key, 'content-type': 'application/json' },
          body: JSON.stringify({ email: `person${index}@annanstans.example` }),
        }),
      ),
    );
    const answer = await get('/demo/latest-codes', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(answer.bytes).toString())).toHaveLength(20);
  });
});

describe('an answer of the service behind', () => {
  test('is pressed with a length of its own', async () => {
    const body = JSON.stringify({ text: 'a'.repeat(5_000) });
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    const asked = new Request('http://localhost/', { headers: { 'accept-encoding': 'gzip' } });
    const pressed = await compress(asked, new Response(body, { headers }), 'answer');
    expect(pressed.headers.get('content-length')).toBeNull();
    expect(gunzipSync(await pressed.bytes()).toString()).toBe(body);
  });
});

let key = '';
beforeAll(async () => {
  const config = JSON.parse((await get('/config.json')).bytes.toString()) as {
    backend: { key: string };
  };
  key = config.backend.key;
});

describe('headers', () => {
  test('every answer carries the headers of production, refusals and the API included', async () => {
    for (const path of [
      '/',
      '/sw.js',
      '/finns-inte.js',
      '/config.json',
      '/demo',
      '/rest/v1/',
      '/auth/v1/user',
    ]) {
      const { headers } = await get(path);
      for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers[httpsOnlyHeader[0].toLowerCase()]).toBeUndefined();
    }
  });

  test('an answer of the API stays in no cache, whatever it answers', async () => {
    for (const path of [
      '/rest/v1/',
      '/rest/v1/note',
      '/auth/v1/user',
      '/storage/v1/x',
      '/demo',
      '/config.json',
    ])
      expect((await get(path)).headers['cache-control'], path).toBe('no-store');
  });

  test('https is demanded only where https is', async () => {
    const { headers } = await get('/', { 'x-forwarded-proto': 'https' });
    expect(headers['strict-transport-security']).toBe(httpsOnlyHeader[1]);
  });

  test('the policy allows nothing inline and nothing from elsewhere', () => {
    const policy = new Map(securityHeaders).get('Content-Security-Policy') ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  test('the file for static hosts says the same', () => {
    expect(readFileSync(join(projectRoot, 'public/_headers'), 'utf8')).toBe(headersFile());
  });
});

describe('what the app asks for at its start', () => {
  test('the address of the backend is the address the person came by', async () => {
    const read = async (headers: Record<string, string>) => {
      const answer = await get('/config.json', headers);
      expect(answer.headers['cache-control']).toBe('no-store');
      return JSON.parse(answer.bytes.toString()) as unknown;
    };
    const local = (await read({ host: `localhost:${server.port}` })) as { backend: object };
    expect(local).toEqual({
      backend: {
        url: `http://localhost:${server.port}`,
        key: expect.stringMatching(/^sb_publishable_/),
      },
    });
    expect(await read({ host: 'abc.tunnel.example', 'x-forwarded-proto': 'https' })).toMatchObject({
      backend: { url: 'https://abc.tunnel.example' },
    });
    expect((await get('/config.json', { host: 'a"b' })).status).toBe(400);
  });
});

describe("the demo's help", () => {
  test('this computer is told that it is the demo', async () => {
    for (const host of ['localhost', 'localhost:4173', '127.0.0.1:9', 'LOCALHOST:4173']) {
      const answer = await get('/demo/config.json', { host });
      expect(JSON.parse(answer.bytes.toString())).toEqual({ demo: true, page: '/demo' });
    }
  });

  test('any other Host gets nothing of it', async () => {
    const hosts = [
      'jamsides.example',
      'localhost.evil.example',
      'evil.example:4173',
      '192.168.1.7:4173',
      '0.0.0.0',
      '[::1]:4173',
      'localhost@evil.example',
    ];
    const paths = [
      '/demo',
      '/demo/',
      '/demo/config.json',
      '/demo/latest-code?email=person1@annanstans.example',
      '/demo/latest-codes',
      '/demo/demo.js',
    ];
    for (const host of hosts) {
      for (const path of paths) {
        const answer = await get(path, { host });
        // A Host that is no host at all is refused before it is looked at.
        expect([400, 404]).toContain(answer.status);
        expect(answer.bytes.toString()).not.toMatch(/demo|\d{8}/);
      }
    }
  });

  test('a call that somebody passed on gets nothing of it, whatever Host he gave it', async () => {
    const marks =
      'x-forwarded-for x-forwarded-proto x-forwarded-host x-forwarded forwarded x-real-ip via ' +
      'cf-connecting-ip cf-ray true-client-ip x-client-ip x-original-host fly-client-ip ' +
      'fastly-client-ip x-envoy-external-address';
    for (const mark of marks.split(' ')) {
      for (const path of ['/demo', '/demo/latest-codes', '/demo/config.json']) {
        const answer = await get(path, { host: 'localhost', [mark]: '127.0.0.1' });
        expect([mark, answer.status]).toEqual([mark, 404]);
      }
    }
  });

  test.each([
    ['no Host', 'GET /demo/latest-codes HTTP/1.0\r\n\r\n'],
    ['an empty Host', 'GET /demo/latest-codes HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n'],
    [
      'an address in place of a Host',
      'GET http://localhost/demo/latest-codes HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n',
    ],
    [
      'two Hosts',
      'GET /demo/latest-codes HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ],
  ])('%s gets nothing of it', async (_name, asked) => {
    const said = await new Promise<string>((done, fail) => {
      let text = '';
      const socket = connect(server.port, '127.0.0.1', () => socket.end(asked));
      socket.on('data', (part) => (text += part.toString()));
      socket.on('end', () => done(text));
      socket.on('error', fail);
    });
    expect(said).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(said).not.toMatch(/\d{8}|demo/);
  });

  test('a forwarded Host does not help', async () => {
    const answer = await get('/demo', {
      host: 'abc.tunnel.example',
      'x-forwarded-host': 'localhost',
    });
    expect(answer.status).toBe(404);
  });

  test('the latest code of an address is answered, an unknown one is not', async () => {
    const known = await get('/demo/latest-code?email=PERSON1%40annanstans.example');
    expect(JSON.parse(known.bytes.toString())).toEqual({ code: expect.stringMatching(/^\d{8}$/) });
    expect((await get('/demo/latest-code?email=ingen%40annanstans.example')).status).toBe(404);
    expect((await get('/demo/latest-code')).status).toBe(404);
    expect((await get('/demo/annat')).status).toBe(404);
    expect((await get('/demo', {}, 'POST')).status).toBe(404);
  });

  test('the page names the people invited and links into the sign-in', async () => {
    const people = await server.sql(
      'select address, name from public.invitation where not deleted',
    );
    const text = (await get('/demo')).bytes.toString();
    expect(text).toContain('Exempeldata');
    expect(text).not.toMatch(/<style|style=|onclick|<script>/);
    for (const person of people) {
      expect(text).toContain(`/logga-in?adress=${encodeURIComponent(String(person['address']))}`);
      expect(text).toContain(String(person['name']));
    }
  });
});
