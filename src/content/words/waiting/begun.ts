/** What has been begun in a form with a button, and lies on this phone alone. By the form. */
export const begunForms = {
  'att-gora': 'Något att göra',
  'bjud-in': 'Personer att bjuda in',
  delat: 'Något som du har delat hit',
  forbattring: 'Ett förbättringsarbete',
  fraga: 'En fråga till gruppen',
  gast: 'En gäst på en träff',
  klistrat: 'Siffror att klistra in',
  kontakt: 'Vem man frågar',
  'lamna-over': 'Vem som tar över en plats',
  nyckeltal: 'Ett nyckeltal',
  ordna: 'När och var en träff är',
  proposal: 'Ett förslag till minnesanteckningar',
  rad: 'Ett råd',
  samtal: 'Vilka som är med i ett gruppsamtal',
  siffra: 'En siffra om er själva',
  siffror: 'Siffror för ett nyckeltal',
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

/** Fields that are called something else in one form than in the others. */
export const begunFieldsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nyckeltal: {
    unit: 'Enhet',
    women_count: 'Antal kvinnor eller flickor',
    men_count: 'Antal män eller pojkar',
  },
  siffror: {
    period: 'När',
    women: 'Kvinnor eller flickor',
    men: 'Män eller pojkar',
    total: 'Totalt',
  },
};

export const begunWords = {
  /** All that is begun, on the page of what waits. */
  title: 'Påbörjat på den här telefonen',
  text: 'Det här har du börjat med eller delat hit, men inte gjort klart. Ingen annan har det.',
  /** Where its row would have stood. */
  goneTitle: 'Det du hade börjat skriva',
  goneText: 'Det som du skrev om finns inte här längre. Ditt finns kvar på den här telefonen.',
  gone: 'Det hör till något som inte finns här längre.',
  field: (label: string, text: string) => (label === '' ? text : `${label}: ${text}`),
  file: (name: string) => `Fil: ${name}`,
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  remove: 'Ta bort',
  removeTitle: 'Ta bort det du har påbörjat?',
  removeText: 'Det finns bara på den här telefonen och går inte att få tillbaka.',
  keep: 'Behåll det',
} as const;
