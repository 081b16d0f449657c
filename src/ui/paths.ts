/** Every address of the app, in one table: links and routes read it, nothing spells a path by hand. */
export const paths = {
  home: '/',
  signIn: '/logga-in',
  signInCode: '/logga-in/kod',
  course: '/kurs',
  module: (module: string) => `/kurs/${module}`,
  lesson: (module: string, lesson: string) => `/kurs/${module}/${lesson}`,
  check: (module: string) => `/kurs/${module}/kontroll`,
  factors: '/kurs/faktorer',
  factor: (factor: string) => `/kurs/faktorer/${factor}`,
  courseSearch: '/kurs/sok',
  lookUp: (page: string) => `/kurs/sla-upp/${page}`,
  recall: (module: string) => `/kurs/${module}/minns`,
  ownFigures: '/kurs/siffror',
  newOwnFigure: (figure: string) => `/kurs/siffror/${figure}`,
  ownFigure: (figure: string, year: number | string) => `/kurs/siffror/${figure}/${year}`,
  reflection: (module: string) => `/kurs/${module}/reflektion`,
  talks: '/kurs/samtal',
  newTalk: (module: string) => `/kurs/samtal/nytt/${module}`,
  talk: (talk: string) => `/kurs/samtal/${talk}`,
  talkLesson: (talk: string, lesson: string) => `/kurs/samtal/${talk}/avsnitt/${lesson}`,
  sharedReflections: '/kurs/reflektioner',
  courseEnd: '/kurs/klar',
  certificate: '/kurs/intyg',
  meetings: '/traffar',
  meeting: (meeting: string) => `/traffar/${meeting}`,
  arrangeMeeting: (meeting: string) => `/traffar/${meeting}/ordna`,
  meetingScreen: (meeting: string) => `/traffar/${meeting}/skarm`,
  attendance: (meeting: string) => `/traffar/${meeting}/narvaro`,
  feedback: (meeting: string) => `/traffar/${meeting}/plus-minus`,
  record: (meeting: string) => `/traffar/${meeting}/minnesanteckningar`,
  recordReply: (meeting: string) => `/traffar/${meeting}/stammer-det`,
  write: '/anteckna',
  sharedTexts: '/anteckna/delat',
  todos: '/att-gora',
  newTodo: '/att-gora/ny',
  todo: (todo: string) => `/att-gora/${todo}`,
  search: '/sok',
  material: (meeting: string) => `/traffar/${meeting}/material`,
  materialFile: (meeting: string, file: string) => `/traffar/${meeting}/material/${file}`,
  agendaItem: (meeting: string, item: string) => `/traffar/${meeting}/${item}`,
  writeNote: (meeting: string, item: string, note: string) =>
    `/traffar/${meeting}/${item}/anteckna/${note}`,
  noteHistory: (meeting: string, item: string, note: string) =>
    `/traffar/${meeting}/${item}/historik/${note}`,
  checklist: '/checklista',
  statement: (participation: string, code: string) => `/checklista/${participation}/${code}`,
  cards: (participation: string) => `/checklista/${participation}/kort`,
  cardsEnd: (participation: string) => `/checklista/${participation}/kort-klart`,
  card: (participation: string, code: string) => `/checklista/${participation}/kort/${code}`,
  shift: (participation: string) => `/checklista/${participation}/forflyttning`,
  occasions: (participation: string) => `/checklista/${participation}/tillfallen`,
  newOccasion: (participation: string) => `/checklista/${participation}/tillfallen/nytt`,
  occasion: (participation: string, occasion: string) =>
    `/checklista/${participation}/tillfallen/${occasion}`,
  changeOccasion: (participation: string, occasion: string) =>
    `/checklista/${participation}/tillfallen/${occasion}/andra`,
  lookOver: (participation: string) => `/checklista/${participation}/att-se-over`,
  assessment: (participation: string) => `/checklista/${participation}/gemensam`,
  leave: (participation: string) => `/checklista/${participation}/lamna`,
  alike: (participation: string) => `/checklista/${participation}/gemensam/lika`,
  jointStatement: (participation: string, code: string) =>
    `/checklista/${participation}/gemensam/${code}`,
  versions: (participation: string, code: string) =>
    `/checklista/${participation}/gemensam/${code}/versioner`,
  answerHistory: (participation: string, code: string) =>
    `/checklista/${participation}/gemensam/${code}/historik`,
  standing: (participation: string) => `/checklista/${participation}/laget`,
  handIn: (participation: string) => `/checklista/${participation}/lamna-in`,
  receipt: (participation: string, number: number | string) =>
    `/checklista/${participation}/inlamnat/${number}`,
  compare: '/jamfor',
  openedFile: '/jamfor/excel',
  openForGroup: (occasion: string) => `/jamfor/${occasion}/oppna`,
  questions: '/fragor',
  question: (question: string) => `/fraga/${question}`,
  advise: (participation: string) => `/fragor/rad/${participation}`,
  adviseOn: (participation: string, code: string) => `/fragor/rad/${participation}/${code}`,
  spreadsheet: (participation: string) => `/checklista/${participation}/excel`,
  readIn: (participation: string) => `/checklista/${participation}/las-in`,
  more: '/mer',
  whoIsWho: '/vem-ar-vem',
  mentorGuide: '/att-vara-mentor',
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
  organisation: (participation: string) => `/organisation/${participation}`,
  invited: (participation: string) => `/organisation/${participation}/inbjudna`,
  invitation: (participation: string, invitation: string) =>
    `/organisation/${participation}/inbjudna/${invitation}`,
  invite: (participation: string) => `/organisation/${participation}/bjud-in`,
  invitedNow: (participation: string) => `/organisation/${participation}/bjud-in/klart`,
  contact: (participation: string) => `/organisation/${participation}/kontakt`,
  leaderGuide: '/ledarguide',
  pageAnswers: '/kontoret/svar',
  officeContact: (round: string) => `/kontoret/kontakt/${round}`,
} as const;

/** The form for something to do, told where it comes from: a meeting, its item and an entry on it. */
export function newTodoFrom(from: {
  readonly meeting: string;
  readonly item?: string;
  readonly note?: string;
}): string {
  const query = new URLSearchParams({ traff: from.meeting });
  if (from.item !== undefined) query.set('punkt', from.item);
  if (from.note !== undefined) query.set('anteckning', from.note);
  return `${paths.newTodo}?${query}`;
}
