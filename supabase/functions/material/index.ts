import { makeMaterialDoor, type MaterialPorts, type Shelf } from './door.ts';

/** In production: an Edge Function on Supabase Storage (bucket `material`, private) and the functions of `api`. */
declare const Deno: {
  readonly env: { get(name: string): string | undefined };
  serve(answer: (request: Request) => Promise<Response>): void;
};

const origin = Deno.env.get('SUPABASE_URL') ?? '';
const openKey = Deno.env.get('SUPABASE_ANON_KEY') ?? '';
const ownKey = Deno.env.get('SUPABASE_SERVICE_ROLE_KEY') ?? '';
const bucket = 'material';

async function ask(name: string, body: unknown, token: string, key = openKey) {
  const answer = await fetch(`${origin}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: { apikey: key, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json().catch(() => null)) as unknown };
}

/** In the door's own name; what is not answered fails the call, and the phone asks once more. */
async function act(body: object): Promise<unknown> {
  const answer = await ask('material_shelf', { body }, ownKey, ownKey);
  if (answer.status !== 200) throw new Error(`material_shelf answered ${answer.status}`);
  return answer.body;
}

function store(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('apikey', ownKey);
  headers.set('authorization', `Bearer ${ownKey}`);
  return fetch(`${origin}/storage/v1/object/${path}`, { ...init, headers });
}

async function mustBeOk(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`The shelf answered ${answer.status}`);
  return answer;
}

const shelf: Shelf = {
  put: async (path, bytes) => {
    const headers = { 'content-type': 'application/octet-stream', 'x-upsert': 'true' };
    await mustBeOk(await store(`${bucket}/${path}`, { method: 'POST', headers, body: bytes }));
  },
  get: async (path) => {
    const answer = await store(`authenticated/${bucket}/${path}`, { method: 'GET' });
    if (answer.status === 400 || answer.status === 404) return undefined;
    return new Uint8Array(await (await mustBeOk(answer)).arrayBuffer());
  },
  list: async (folder) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ prefix: `${folder}/`, limit: 100 });
    const answer = await store(`list/${bucket}`, { method: 'POST', headers, body });
    const found = (await (await mustBeOk(answer)).json()) as readonly {
      readonly name: string;
      readonly metadata: { readonly size: number } | null;
    }[];
    return found.map(({ name, metadata }) => ({ name, bytes: metadata?.size ?? -1 }));
  },
  remove: async (paths) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ prefixes: paths });
    await mustBeOk(await store(bucket, { method: 'DELETE', headers, body }));
  },
};

const door = makeMaterialDoor({
  ask,
  mark: async (scope, id) => (await act({ act: 'arrived', scope, id })) === true,
  gone: async () => (await act({ act: 'gone' })) as Awaited<ReturnType<MaterialPorts['gone']>>,
  forget: async (paths) => void (await act({ act: 'forget', paths })),
  shelf,
});

/** The app is served from another address than its backend: it may ask, and no cookie goes along. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT',
  'Access-Control-Allow-Headers': 'apikey, authorization, content-type',
  'Access-Control-Max-Age': '86400',
};

Deno.serve(async (request) => {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: open });
  const given = await door(request).catch((error: unknown) => {
    console.error(error);
    return Response.json({ code: 'no_answer' }, { status: 503 });
  });
  const headers = new Headers(given.headers);
  for (const [name, value] of Object.entries(open)) headers.set(name, value);
  return new Response(given.body, { status: given.status, headers });
});
