import { manifestWords } from '#content/words/shell/shell.ts';
import { paths } from '#ui/paths.ts';

function shortcut(place: keyof typeof manifestWords.shortcuts, url: string) {
  const icon = { src: `/icons/shortcut-${place}.png`, sizes: '96x96', type: 'image/png' };
  return { name: manifestWords.shortcuts[place], url, icons: [icon] };
}

function screenshot(name: keyof typeof manifestWords.screenshots, sizes = '720x1480') {
  const form_factor = sizes === '720x1480' ? ('narrow' as const) : ('wide' as const);
  const label = manifestWords.screenshots[name];
  return { src: `/screenshots/${name}.png`, sizes, type: 'image/png', form_factor, label };
}

const acceptShared = [
  'image/*',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (one) => `application/vnd.openxmlformats-officedocument.${one}`,
  ),
  ...['text', 'spreadsheet', 'presentation'].map(
    (one) => `application/vnd.oasis.opendocument.${one}`,
  ),
  '.pdf',
  '.heic',
  '.doc',
  '.docx',
  '.xls',
  '.xlsx',
  '.ppt',
  '.pptx',
  '.odt',
  '.ods',
  '.odp',
];

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
    shortcut('write', paths.write),
    shortcut('course', paths.course),
    shortcut('meetings', paths.meetings),
    shortcut('checklist', paths.checklist),
  ],
  // Sent to the worker, which keeps it before anything else happens: never in an address, never to the server.
  share_target: {
    action: paths.sharedTexts,
    method: 'POST' as const,
    enctype: 'multipart/form-data' as const,
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: 'files',
          accept: acceptShared,
        },
      ],
    },
  },
  screenshots: [
    screenshot('hem'),
    screenshot('traffar'),
    screenshot('anteckna'),
    screenshot('skatta'),
    screenshot('hem-dator', '1280x800'),
  ],
};
