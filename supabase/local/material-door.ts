import {
  makeMaterialDoor,
  type Gone,
  type MaterialDoor,
  type Shelf,
} from '../functions/material/door.ts';
import type { Backend } from './backend.ts';
import { readBearer } from './bearer.ts';
import type { Secrets } from './secrets.ts';

/** The door of production, on the embedded database and a shelf on this computer's disk. */
export function makeLocalMaterialDoor(
  backend: Backend,
  secrets: Secrets,
  shelf: Shelf,
): MaterialDoor {
  const act = async (body: object): Promise<unknown> => {
    const [row] = await backend.sql('select app.material_shelf($1::jsonb) as answer', [
      JSON.stringify(body),
    ]);
    return row?.['answer'];
  };
  return makeMaterialDoor({
    ask: async (name, body, token) => {
      const bearer = readBearer(`Bearer ${token}`, secrets.jwtSecret, Date.now());
      const request = new Request(`http://localhost/rest/v1/rpc/${name}`, {
        method: 'POST',
        headers: {
          apikey: secrets.publishableKey,
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      });
      if (typeof bearer === 'string') return { status: 401, body: null };
      const answer = await backend.ask(request, bearer.person);
      return { status: answer.status, body: (await answer.json().catch(() => null)) as unknown };
    },
    mark: async (scope, id) => (await act({ act: 'arrived', scope, id })) === true,
    gone: async () => (await act({ act: 'gone' })) as readonly Gone[],
    forget: async (paths) => void (await act({ act: 'forget', paths })),
    shelf,
  });
}
