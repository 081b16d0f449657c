import type { Server } from 'node:http';
import { join } from 'node:path';
import { createServer as createVite } from 'vite';
import { isServerPath, type FrontDoor } from './front-door.ts';
import { makeListener } from './listen.ts';
import { projectRoot, type LocalOptions } from './options.ts';

/**
 * Hot reload on the same origin and backend. The pages themselves come from Vite and carry no
 * content security policy: hot reload works by inline scripts and styles.
 */
export function serveSources(options: LocalOptions) {
  return async (server: Server, door: FrontDoor): Promise<void> => {
    const vite = await createVite({
      root: projectRoot,
      cacheDir: join(options.dataDir, 'vite'),
      server: { middlewareMode: true, hmr: { server } },
      appType: 'spa',
    });
    const answer = makeListener(door);
    server.on('request', (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (isServerPath(path)) answer(request, response);
      else vite.middlewares(request, response);
    });
  };
}
