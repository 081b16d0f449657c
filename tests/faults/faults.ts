import { getSlowness } from './fault-phone.ts';
import { Cut, later, type Answer, type Fault } from './proxy.ts';

/** Longer than the phone waits for a call, on the hurried clock of these tests. */
const beyondTheLimit = () => 2_200 * getSlowness();

const page = '<!doctype html><title>Hotellet</title><h1>Välkommen till hotellets nät</h1>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const json = { 'content-type': 'application/json' };

const say =
  (status: number, body: string, headers: Answer['headers'] = json): Fault =>
  () =>
    Promise.resolve({ status, headers, body });

/** Everything a network and what stands along it may do to a call. */
export const faults = {
  cutBefore: () => Promise.reject(new Cut()),
  cutAfter: async (call, server) => {
    await server(call);
    throw new Cut();
  },
  /** The server has answered in time; the answer comes when nobody waits for it any more. */
  slowAnswer: async (call, server) => {
    const answer = await server(call);
    await later(beyondTheLimit());
    return answer;
  },
  /** The call itself lies on the way, and reaches the server after the next try has done so. */
  slowCall: async (call, server) => {
    await later(beyondTheLimit());
    return server(call);
  },
  badGateway: say(502, `${page}502 Bad Gateway`, html),
  unavailable: say(503, '{"code":"PGRST002"}'),
  tooManyNow: say(429, '{"code":"over_request_rate_limit"}', { ...json, 'retry-after': '1' }),
  captivePortal: say(200, page, html),
  captiveRedirect: say(302, '', { location: 'http://127.0.0.1:9/inloggning' }),
  emptyAnswer: say(200, ''),
  otherJson: say(200, '{"ok":true}'),
  halfJson: async (call, server) => {
    const answer = await server(call);
    return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
  },
  lostBody: async (call, server) => {
    const answer = await server(call);
    const { results: _, changes: __, ...rest } = JSON.parse(answer.body) as Record<string, unknown>;
    return { ...answer, body: JSON.stringify(rest) };
  },
  expired: say(401, '{"code":"PGRST303","message":"JWT expired"}'),
  tooLarge: say(413, '{"code":"too_large"}'),
  otherPerson: async (call, server) => {
    const answer = await server(call);
    const other = '00000000-0000-4000-8000-00000000dead';
    return { ...answer, body: answer.body.replace(/"uid":\s*"[^"]*"/u, `"uid":"${other}"`) };
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** As a gateway with a limit of its own: what is larger does not come through. */
export const largerThan =
  (bytes: number): Fault =>
  (call, server) =>
    Buffer.byteLength(call.body) > bytes ? faults.tooLarge(call, server) : server(call);
