import type { Reply } from './ports.ts';

/**
 * What an unsuccessful answer means, from status and codes alone, never from a text.
 * `silence`: nobody answered, or asked us to wait; `failure`: the server answered that it failed;
 * `signIn`: the token; `update`: this build is too old; `epoch`: the server is another than it
 * was; `serverBehind`: it does not know the function yet; `batch`: it refused the whole call.
 */
export type ErrorKind =
  'silence' | 'failure' | 'signIn' | 'update' | 'epoch' | 'serverBehind' | 'batch';

const signInCodes = new Set(['PGRST301', 'PGRST302', 'PGRST303', 'PT401']);
const waitStatuses = new Set([408, 425, 429]);
/** Try the same call again: serialization, deadlock, cancelled, out of resources. */
const failureCodes = /^(40001|40P01|57014|53...|55P03)$/;

export function classifyError({ status, code }: Reply): ErrorKind {
  if (status === null) return 'silence';
  if (status === 401 || signInCodes.has(code ?? '')) return 'signIn';
  if (status === 426 || code === 'PT426') return 'update';
  if (status === 409 && code === 'PT409') return 'epoch';
  if (code === 'PGRST202') return 'serverBehind';
  if (failureCodes.test(code ?? '')) return 'failure';
  if (waitStatuses.has(status)) return 'silence';
  if (status >= 500) return 'failure';
  // 2xx and 3xx reach this only when what came was no answer of ours.
  return status >= 400 ? 'batch' : 'silence';
}

/** What the server's no to one change means. `later`: for now its person has written too much. */
export type RefusalKind = 'wait' | 'later' | 'serverBehind' | 'refused';

export function classifyRefusal(code: string): RefusalKind {
  if (failureCodes.test(code)) return 'wait';
  if (code === 'quota') return 'later';
  return code === '42P01' || code === '42703' ? 'serverBehind' : 'refused';
}
