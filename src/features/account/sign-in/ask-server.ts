import type { RequestCodeAnswer, VerifyCodeAnswer } from '#data/account/sign-in.ts';

/** Fetched when it is needed: nobody waits for it to see the page. Without network it does not come. */
const server = () => import('#data/account/sign-in.ts').catch(() => undefined);
const offline = { ok: false, reason: 'offline' } as const;

export async function askForCode(address: string): Promise<RequestCodeAnswer> {
  return (await server())?.requestCode(address) ?? offline;
}

export async function tryCode(address: string, code: string): Promise<VerifyCodeAnswer> {
  return (await server())?.verifyCode(address, code) ?? offline;
}
