import type { SupabaseClient } from '@supabase/supabase-js';
import { rememberOnPhone } from '../local/phone-memory.ts';
import { backendConfig, fetchConfig, type BackendConfig } from './backend-config.ts';

export type AuthClient = SupabaseClient['auth'];

export interface Backend {
  readonly config: BackendConfig;
  readonly auth: AuthClient;
}

/** Where supabase-js keeps the session; named, so that a missing one can be told from a hung one. */
export const sessionKey = 'jamsides.session';

/** The session must survive a kill as it last was: an older one may have been used up. */
const storage = {
  getItem: (key: string) => localStorage.getItem(key),
  setItem: (key: string, value: string) =>
    key === sessionKey ? void rememberOnPhone(key, value) : localStorage.setItem(key, value),
  removeItem: (key: string) =>
    key === sessionKey ? void rememberOnPhone(key, null) : localStorage.removeItem(key),
};

let current: Promise<Backend | null> | undefined;

/** The backend, or null when nobody has ever told where it is. supabase-js comes only now. */
export async function getBackend(): Promise<Backend | null> {
  current ??= connect(backendConfig());
  const backend = await current.catch(() => null);
  if (backend === null) current = undefined;
  return backend;
}

/** Looks the address up anew, and connects again only if it has changed. */
export async function refreshBackend(): Promise<void> {
  const [known, fresh] = await Promise.all([getBackend(), fetchConfig()]);
  if (!fresh || !known) return;
  if (fresh.url !== known.config.url || fresh.key !== known.config.key)
    current = connect(Promise.resolve(fresh));
}

async function connect(asked: Promise<BackendConfig | null>): Promise<Backend | null> {
  const config = await asked;
  if (config === null) return null;
  const { createClient } = await import('@supabase/supabase-js');
  const { auth } = createClient(config.url, config.key, {
    auth: {
      storageKey: sessionKey,
      storage,
      persistSession: true,
      // Tokens are renewed when a call needs one: no timers that wake a sleeping phone.
      autoRefreshToken: false,
      detectSessionInUrl: false,
    },
  });
  return { config, auth };
}
