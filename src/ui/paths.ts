/** Every address of the app, in one table: links and routes read it, nothing spells a path by hand. */
export const paths = {
  home: '/',
  signIn: '/logga-in',
  signInCode: '/logga-in/kod',
  course: '/kurs',
  module: (module: string) => `/kurs/${module}`,
  lesson: (module: string, lesson: string) => `/kurs/${module}/${lesson}`,
  check: (module: string) => `/kurs/${module}/kontroll`,
  reflection: (module: string) => `/kurs/${module}/reflektion`,
  meetings: '/traffar',
  meeting: (meeting: string) => `/traffar/${meeting}`,
  agendaItem: (meeting: string, item: string) => `/traffar/${meeting}/${item}`,
  writeNote: (meeting: string, item: string, note: string) =>
    `/traffar/${meeting}/${item}/anteckna/${note}`,
  checklist: '/checklista',
  statement: (participation: string, code: string) => `/checklista/${participation}/${code}`,
  assessment: (participation: string) => `/checklista/${participation}/bedomning`,
  jointStatement: (participation: string, code: string) =>
    `/checklista/${participation}/bedomning/${code}`,
  versions: (participation: string, code: string) =>
    `/checklista/${participation}/bedomning/${code}/versioner`,
  standing: (participation: string) => `/checklista/${participation}/laget`,
  handIn: (participation: string) => `/checklista/${participation}/lamna-in`,
  receipt: (participation: string, number: number | string) =>
    `/checklista/${participation}/inlamnat/${number}`,
  more: '/mer',
  sync: '/synk',
  diagnosis: '/synk/diagnos',
  restored: '/synk/aterstallt',
  lostAccess: (scope: string) => `/synk/tillgang/${scope}`,
  problem: (problem: string) => `/synk/${problem}`,
  signOut: '/logga-ut',
  install: '/installera',
  accessibility: '/tillganglighet',
  privacy: '/integritet',
  eraseMe: '/integritet/radera',
  erased: '/borttagen',
  seatEnded: '/min-plats',
  handOver: (participation: string, invitation: string) =>
    `/mer/personer/${participation}/${invitation}/lamna-over`,
} as const;
