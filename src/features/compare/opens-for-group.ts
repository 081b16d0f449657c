import type { Hat } from '#data/people/list-hats.ts';

/** Politicians, managers and strategists of an organisation that takes part; others read. */
export function opensForGroup({ kind, role }: Pick<Hat, 'kind' | 'role'>): boolean {
  return (
    kind === 'participant' &&
    (role === 'electedOfficial' || role === 'seniorManager' || role === 'strategist')
  );
}
