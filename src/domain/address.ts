import { fieldLimits } from './field-limits.ts';

/**
 * The one reading of an e-mail address, for every door it comes in by: signing in, inviting, a list
 * of people, handing over, whom to ask. Stricter than the server, which takes anything around one
 * at-sign: what gets through here has a domain that could exist. Nobody who has a mailbox is
 * refused for the letters in it, whatever their script.
 */
export function readAddress(text: string): string | null {
  const address = tidyAddress(text);
  const [, local = '', domain = ''] = /^([^@]+)@([^@]+)$/u.exec(address) ?? [];
  const isWhole =
    address.length <= fieldLimits.address &&
    /^[\p{Ll}\p{Lo}\p{M}0-9!#$%&'*+/=?^_`{|}~.-]+$/u.test(local) &&
    !/^\.|\.\.|\.$/u.test(local) &&
    isDomain(domain);
  return isWhole ? address : null;
}

/** As the server compares them. */
export function tidyAddress(text: string): string {
  return text.trim().toLowerCase();
}

/** A link that writes to the address, and to no other, whatever somebody has put into it. */
export function mailTo(address: string): string {
  return `mailto:${encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@')}`;
}

const label = /^[\p{Ll}\p{Lo}\p{M}0-9]([\p{Ll}\p{Lo}\p{M}0-9-]*[\p{Ll}\p{Lo}\p{M}0-9])?$/u;
/** No country's or kind's name is a number; in other scripts it may come as the letters for them. */
const top = /^(?:[\p{Ll}\p{Lo}\p{M}]{2,}|xn--[a-z0-9-]+)$/u;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    labels.length > 1 && labels.every((one) => label.test(one)) && top.test(labels.at(-1) ?? '')
  );
}
