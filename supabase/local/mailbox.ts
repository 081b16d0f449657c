import { codeLength } from './options.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text?: string;
}

export interface SentCode {
  readonly address: string;
  readonly code: string;
  readonly at: number;
}

/**
 * Where the local backend's mail ends up: nothing is delivered, the newest code of each address is
 * kept in memory for the demo page and told to the terminal.
 */
export interface Mailbox {
  send(mail: Mail): Promise<void>;
  latest(address: string): SentCode | undefined;
  list(): readonly SentCode[];
}

const kept = 200;
const wholeCode = new RegExp(`\\b\\d{${codeLength}}\\b`);

export function makeMailbox(now: () => number, print: (line: string) => void): Mailbox {
  const codes = new Map<string, SentCode>();
  return {
    async send(mail) {
      const code = wholeCode.exec(mail.text ?? '')?.[0];
      const address = mail.to.toLowerCase();
      print(`  mail to ${address}: ${code === undefined ? mail.subject : `code ${code}`}`);
      if (code === undefined) return;
      codes.delete(address);
      codes.set(address, { address, code, at: now() });
      const oldest = codes.keys().next();
      if (codes.size > kept && !oldest.done) codes.delete(oldest.value);
    },
    latest: (address) => codes.get(address.trim().toLowerCase()),
    list: () => [...codes.values()].toReversed(),
  };
}
