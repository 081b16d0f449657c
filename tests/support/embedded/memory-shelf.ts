import type { Gone, MaterialPorts, Shelf } from '../../../supabase/functions/material/door.ts';

/** A shelf of maps, to be looked at. */
function makeMemoryShelf() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const shelf: Shelf = {
    put: async (path, bytes) => void kept.set(path, new Uint8Array(bytes)),
    get: async (path) => kept.get(path),
    list: async (folder) =>
      [...kept]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, bytes]) => ({
          name: path.slice(folder.length + 1),
          bytes: bytes.byteLength,
        })),
    remove: async (paths) => {
      for (const path of paths) kept.delete(path);
    },
  };
  return { kept, shelf };
}

export interface MaterialOf {
  readonly scope: string;
  readonly id: string;
  readonly author: string;
  readonly readers: readonly string[];
  readonly kind: string;
  readonly bytes: number;
  readonly hash: string;
  arrived?: boolean;
  deleted?: boolean;
  busy?: boolean;
}

/** What the database would say, of these rows; a token is a person's name. */
export function makeMemoryPorts(rows: readonly MaterialOf[]) {
  const { kept, shelf } = makeMemoryShelf();
  const gone: Gone[] = [];
  const ports: MaterialPorts = {
    ask: async (name, body, token) => {
      if (name !== 'material_place' || !/^[a-z]+$/.test(token)) return { status: 401, body: null };
      const { scope, id } = (body as { body: { scope: string; id: string } }).body;
      const row = rows.find((one) => one.scope === scope && one.id === id && !one.deleted);
      if (!row?.readers.includes(token)) return { status: 200, body: null };
      const { kind, bytes, hash, arrived = false, busy = false, author } = row;
      const mine = author === token;
      const elsewhere = rows.find(
        (one) =>
          mine &&
          one.author === token &&
          one.hash === hash &&
          one.scope !== scope &&
          one.arrived === true &&
          one.deleted !== true,
      )?.scope;
      return { status: 200, body: { kind, bytes, hash, arrived, busy, mine, elsewhere } };
    },
    mark: async (scope, id) => {
      const row = rows.find((one) => one.scope === scope && one.id === id && !one.deleted);
      if (row) row.arrived = true;
      return row !== undefined;
    },
    gone: async () => gone,
    forget: async (paths) => {
      for (const path of paths)
        gone.splice(
          gone.findIndex((one) => one.path === path),
          1,
        );
    },
    shelf,
  };
  return { ports, kept, gone };
}
