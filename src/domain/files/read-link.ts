import { linkParts } from '../text-links.ts';

export interface SafeLink {
  readonly to: string;
  /** Where one comes to. */
  readonly host: string;
}

/** An address that may be opened from here: https and nothing else, as the browser reads it. */
export function readLink(written: string): SafeLink | undefined {
  const text = written.trim();
  const [only, ...more] = linkParts(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  if (!only?.to || more.length > 0 || !only.to.startsWith('https://')) return undefined;
  const { host } = new URL(only.to);
  return host.includes('.') ? { to: only.to, host } : undefined;
}
