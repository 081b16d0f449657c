import { createServer } from 'node:http';
import { compress } from '#local/compress.ts';
import { listen, makeListener } from '#local/listen.ts';
import { makeStaticFiles } from '#local/static-files.ts';

/** The bare app served by the same code as the product: same compression, same caching. */
export async function serveBare(dist: string, port: number) {
  const answer = makeStaticFiles(dist);
  const server = createServer(
    makeListener(async (request) =>
      compress(request, await answer(request, new URL(request.url)), 'file'),
    ),
  );
  const found = await listen(server, port);
  return {
    origin: `http://localhost:${found}`,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
