import { decodePunycode } from '#lib/punycode.ts';
import { withoutUnseen } from '#lib/unseen.ts';
import { fieldLimits } from './field-limits.ts';

/** Why a text is no address; `before` and `after` the at-sign. */
export type AddressFault = 'empty' | 'noAt' | 'several' | 'space' | 'before' | 'after' | 'tooLong';

export type AddressReading =
  | { readonly address: string; readonly fault: null }
  | { readonly address: null; readonly fault: AddressFault };

/**
 * The one reading of an e-mail address, for every door it comes in by: signing in, inviting, a list
 * of people, handing over, whom to ask. The database reads in the same way (`app.read_address`; one
 * table of examples tries both). It is taken as it comes (`Anna <Anna@Granvik.SE>,`) and kept in the
 * one form in which two writings of it are equal: small letters, and a domain with å, ä or ö in
 * punycode, as mail servers have it. Nobody who has a mailbox is refused for the letters in it.
 */
export function parseAddress(text: string): AddressReading {
  const bare = bareAddress(text);
  const [local = '', domain, ...more] = bare.split('@');
  if (bare === '') return failed('empty');
  if (domain === undefined) return failed('noAt');
  if (more.length > 0) return failed('several');
  if (/\s/u.test(bare)) return failed('space');
  if (!/^(?:[a-z0-9!#$%&'*+/=?^_`{|}~.-]|[^\p{ASCII}\p{C}])+$/u.test(local) || isDotted(local))
    return failed('before');
  const host = hostOf(domain);
  if (host === null) return failed('after');
  const address = `${local}@${host}`;
  return address.length > fieldLimits.address ? failed('tooLong') : { address, fault: null };
}

export function readAddress(text: string): string | null {
  return parseAddress(text).address;
}

/** For comparing with what may have been stored by an earlier version, or by anybody. */
export function addressToCompare(text: string): string {
  return readAddress(text) ?? text.trim().toLowerCase();
}

/** As people write it: with å, ä and ö in the domain, where it is kept in punycode. */
export function shownAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  const shown = address.slice(0, at) + address.slice(at).split('.').map(shownLabel).join('.');
  // what would be read as another address is shown as it is
  const read = shown === address ? null : readAddress(address);
  return read !== null && readAddress(shown) === read ? shown : address;
}

function shownLabel(label: string): string {
  return label.startsWith('xn--') ? (decodePunycode(label.slice('xn--'.length)) ?? label) : label;
}

/** A link that writes to the address, and to no other, whatever somebody has put into it. */
export function mailTo(address: string): string {
  return `mailto:${encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@')}`;
}

const failed = (fault: AddressFault) => ({ address: null, fault }) as const;
const isDotted = (local: string) => /^\.|\.\.|\.$/u.test(local);

const bracketed = /[<([]([^<>()[\]]*@[^<>()[\]]*)[>)\]]/gu;
const edges = /^[\s<([{"'“”„‘’,;:]+|[\s>)\]}"'“”„‘’,;:.]+$/gu;

/** Without a name before it, `mailto:`, brackets, quotes and the comma after it. */
function bareAddress(text: string): string {
  const seen = withoutUnseen(withoutUnseen(text).normalize('NFKC'));
  // letter by letter: at the end of a word a Greek sigma would become another letter
  const small = [...seen].map((letter) => letter.toLowerCase()).join('');
  const [inside, ...others] = small.matchAll(bracketed);
  const address = others.length === 0 ? (inside?.[1] ?? small) : small;
  return address
    .replaceAll(edges, '')
    .replace(/^mailto:([^?]*).*$/su, '$1')
    .replaceAll(edges, '');
}

/** In the browser's own punycode; null when no such domain can be. */
function hostOf(domain: string): string | null {
  const host = /^\p{ASCII}*$/u.test(domain) ? domain : punycodeOf(domain);
  const labels = host.split('.');
  const isWhole =
    labels.length > 1 &&
    labels.every((one) => one.length < 64 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(one)) &&
    // no country's or kind's name is a number
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u.test(labels.at(-1) ?? '');
  return isWhole ? host : null;
}

function punycodeOf(domain: string): string {
  // what would be a port, a path or an escape is no part of a domain
  if (/(?![a-z0-9.-])\p{ASCII}/u.test(domain)) return '';
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
}
