/** What has been begun in a form with a button, and lies on this phone alone. By the form. */
export const begunForms = {
  'att-gora': 'Något att göra',
  'bjud-in': 'Personer att bjuda in',
  delat: 'Något som du har delat hit',
  fraga: 'En fråga till gruppen',
  gast: 'En gäst på en träff',
  kontakt: 'Vem man frågar',
  'lamna-over': 'Vem som tar över en plats',
  ordna: 'När och var en träff är',
  proposal: 'Ett förslag till minnesanteckningar',
  rad: 'Ett råd',
  samtal: 'Vilka som är med i ett gruppsamtal',
  siffra: 'En siffra om er själva',
  svar: 'Ett svar på en fråga',
  'ta-upp': 'Något att ta upp på en träff',
  'ta-upp-andra': 'Något att ta upp på en träff',
  tillfalle: 'Ett eget tillfälle',
} as const;

/** The fields whose words a person can read; the others hold choices. */
export const begunFields: Readonly<Record<string, string>> = {
  body: '',
  title: 'Namn',
  name: 'Namn',
  names: 'Namn',
  unit: 'Organisation',
  address: 'E-postadress',
  email: 'E-postadress',
  phone: 'Telefon',
  women: 'Kvinnor, procent',
  men: 'Män, procent',
  year: 'År',
  source: 'Källa',
  due: 'Senast',
  opens_on: 'Första dagen',
  closes_on: 'Sista dagen',
  day: 'Dag',
  starts: 'Börjar',
  ends: 'Slutar',
  place: 'Plats',
  link: 'Länk',
};

export const begunWords = {
  /** All that is begun, on the page of what waits. */
  title: 'Påbörjat på den här telefonen',
  text: 'Du har börjat fylla i det här, men inte tryckt på knappen. Ingen annan har det.',
  /** Where its row would have stood. */
  goneTitle: 'Det du hade börjat skriva',
  goneText: 'Det som du skrev om är borttaget. Ditt finns kvar på den här telefonen.',
  gone: 'Det hör till något som är borttaget.',
  field: (label: string, text: string) => (label === '' ? text : `${label}: ${text}`),
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  remove: 'Ta bort',
  removeTitle: 'Ta bort det du har påbörjat?',
  removeText: 'Det finns bara på den här telefonen och går inte att få tillbaka.',
  keep: 'Behåll det',
} as const;
