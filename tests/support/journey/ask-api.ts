import { expect, type Page } from '@playwright/test';
import { rules } from '#data/local/rules.ts';
import { tableNames } from '#domain/tables.ts';
import type { Server } from './server.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Asked from the page itself, with the login it has: what a person with a console could do. */
export const ask = (page: Page, method: string, path: string, body?: unknown): Promise<Answer> =>
  page.evaluate(
    async ([way, to, what]) => {
      const { backend } = (await (await fetch('/config.json')).json()) as {
        backend: { key: string };
      };
      const session = localStorage.getItem('jamsides.session');
      const token = session && (JSON.parse(session) as { access_token: string }).access_token;
      const answer = await fetch(to, {
        method: way,
        headers: {
          apikey: backend.key,
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(what === undefined ? {} : { body: JSON.stringify(what) }),
      });
      const text = await answer.text();
      try {
        return { status: answer.status, body: JSON.parse(text) as unknown };
      } catch {
        return { status: answer.status, body: text };
      }
    },
    [method, path, body] as const,
  );

/** Everything the API gives this person, by every way there is: the pull and each table. */
export async function readAll(page: Page): Promise<{ scopes: readonly string[]; said: string }> {
  const tables = rules.tags;
  const pull = await ask(page, 'POST', '/rest/v1/rpc/sync_pull', {
    body: {
      client: 1,
      epoch: null,
      unsent: { count: 0, oldest: null },
      cursors: [],
      tables,
      limit: 1000,
    },
  });
  expect(pull.status).toBe(200);
  const { scopes } = pull.body as { scopes: readonly { id: string }[] };
  const selects = [];
  for (const table of tableNames) {
    const rows = await ask(page, 'GET', `/rest/v1/${table}?select=*`);
    expect([table, rows.status]).toEqual([table, 200]);
    selects.push(rows.body);
  }
  return { scopes: scopes.map((scope) => scope.id), said: JSON.stringify([pull.body, selects]) };
}

/** With a login that the app did not make; whose it is. Nobody needs to have been invited for it. */
export async function signInPastTheApp(page: Page, server: Server, email: string): Promise<string> {
  await ask(page, 'POST', '/auth/v1/otp', { email });
  const token = await server.latestCode(email);
  const session = await ask(page, 'POST', '/auth/v1/verify', { email, token, type: 'email' });
  expect(session.status).toBe(200);
  await page.evaluate(
    (body) => localStorage.setItem('jamsides.session', JSON.stringify(body)),
    session.body,
  );
  return (session.body as { user: { id: string } }).user.id;
}
