import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseObject } from './answer.ts';

export type Bearer = { readonly person: string } | 'expired' | 'nobody';

/** Anon may do nothing here, so the door itself asks who is knocking. */
export function readBearer(header: string | null, secret: string, now: number): Bearer {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(header ?? '');
  const [, head, body, signature] = token ?? [];
  if (head === undefined || body === undefined || signature === undefined) return 'nobody';
  const wanted = sign(`${head}.${body}`, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'nobody';
  if (decode(head)?.['alg'] !== 'HS256') return 'nobody';
  const claims = decode(body);
  if (claims?.['role'] !== 'authenticated' || typeof claims['exp'] !== 'number') return 'nobody';
  if (typeof claims['sub'] !== 'string') return 'nobody';
  return claims['exp'] * 1000 > now ? { person: claims['sub'] } : 'expired';
}

/** A token for the server's own check of itself; no person ever gets one. */
export function makeBearer(claims: Record<string, unknown>, secret: string): string {
  const head = encode({ alg: 'HS256', typ: 'JWT' });
  const body = encode(claims);
  return `Bearer ${head}.${body}.${sign(`${head}.${body}`, secret).toString('base64url')}`;
}

const sign = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest();
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string) => parseObject(Buffer.from(text, 'base64url'));
