import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { answerJson } from './answer.ts';
import { cacheControlFor } from './security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly changed: number;
}

/** The built app. A page address that is no file gets the app's page; a missing file is a 404. */
export function makeStaticFiles(distDir: string) {
  const root = resolve(distDir);
  const read = new Map<string, StaticFile>();

  async function getFile(path: string): Promise<StaticFile | undefined> {
    const full = resolve(root, `.${path}`);
    const type = types[extname(full)];
    if (!full.startsWith(root + sep) || type === undefined) return undefined;
    const found = await stat(full).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const known = read.get(full);
    if (known?.changed === found.mtimeMs) return known;
    const bytes = new Uint8Array(await readFile(full));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    const file = { bytes, type, etag: `"${hash}"`, changed: found.mtimeMs };
    read.set(full, file);
    return file;
  }

  return async function answerStatic(request: Request, url: URL): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerJson(405, { code: 'method_not_allowed' });
    }
    const path = decodePath(url.pathname);
    const file =
      path === undefined ? undefined : ((await getFile(path)) ?? (await getPage(path, getFile)));
    if (path === undefined || file === undefined) return answerJson(404, { code: 'not_found' });
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': cacheControlFor(path),
      ETag: file.etag,
    };
    if (request.headers.get('if-none-match')?.includes(file.etag.slice(1, -1))) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(request.method === 'HEAD' ? null : file.bytes, { headers });
  };
}

function getPage(
  path: string,
  getFile: (path: string) => Promise<StaticFile | undefined>,
): Promise<StaticFile | undefined> {
  return extname(path) === '' ? getFile('/index.html') : Promise.resolve(undefined);
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
