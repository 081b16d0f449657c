import { manifestWords } from '#content/words/shell.ts';
import { paths } from '#ui/paths.ts';

/** What the phone knows of the app before it is opened; read by the build. */
export const manifest = {
  id: '/',
  name: manifestWords.name,
  short_name: manifestWords.name,
  description: manifestWords.description,
  lang: 'sv',
  dir: 'ltr' as const,
  start_url: '/',
  scope: '/',
  display: 'standalone' as const,
  theme_color: '#f6f6f2',
  background_color: '#f6f6f2',
  categories: ['education', 'productivity'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: manifestWords.shortcuts.course, url: paths.course },
    { name: manifestWords.shortcuts.meetings, url: paths.meetings },
    { name: manifestWords.shortcuts.checklist, url: paths.checklist },
  ],
};
