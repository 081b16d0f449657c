/**
 * The one list of headers that every answer carries, here and in production: `public/_headers` is
 * written from it (a test holds them equal), and the local server reads it as it is.
 */

/** In production the address of the backend is added to connect-src when it is another origin. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

/** Only over https: on http it is ignored, and on localhost it would lock the developer out. */
export const httpsOnlyHeader = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Names with a hash never change; everything else is asked for again each time. */
const cacheRules = [
  { path: '/assets/*', value: 'public, max-age=31536000, immutable' },
  { path: '/*', value: 'no-cache' },
] as const;

export function cacheControlFor(path: string): string {
  return path.startsWith('/assets/') ? cacheRules[0].value : cacheRules[1].value;
}

/** The same list as a file that static hosts read (the first matching cache rule wins there too). */
export function headersFile(): string {
  const everywhere = [...securityHeaders, httpsOnlyHeader].map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return [
    '# Written from supabase/local/security-headers.ts; a test keeps them equal.',
    "# Add the backend's address to connect-src when it is another origin.",
    '/*',
    ...everywhere,
    '/assets/*',
    `  Cache-Control: ${cacheRules[0].value}`,
    ...['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/config.json'].flatMap((path) => [
      path,
      `  Cache-Control: ${cacheRules[1].value}`,
    ]),
    '',
  ].join('\n');
}
