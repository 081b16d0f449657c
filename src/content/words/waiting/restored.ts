import { formatCount } from '../format.ts';

const things = (count: number) => (count === 1 ? 'en sak' : `${formatCount(count)} saker`);

/** The server was put back from a backup; nothing goes from the phone before a person has seen this. */
export const restoredWords = {
  document: 'Jämsides har återställts',
  title: 'Jämsides har återställts',
  happened: 'Servern är återställd från en säkerhetskopia och har glömt det senaste.',
  safe: 'Inget är borta från den här telefonen. Gå igenom listan och välj vad som ska gälla.',
  mine: (count: number) => `Du kan lämna tillbaka ${things(count)}`,
  mineText:
    'Det här har du skrivit, eller ni tillsammans. Servern saknar det eller har en äldre version.',
  others: (count: number) => `Andra kan lämna tillbaka ${things(count)}`,
  othersText:
    'Det här har andra skrivit eller lagt in. Det finns också på deras telefoner och kommer tillbaka när de lämnar det därifrån. Ta bara bort det här om du inte vill vänta.',
  lacks: 'Saknas på servern',
  differs: 'Servern har en annan version',
  keepAll: (count: number) =>
    count === 1 ? 'Lämna tillbaka den' : `Lämna tillbaka alla ${formatCount(count)}`,
  dropAll: 'Ta serverns version av alla',
  dropOthers: 'Ta bort dem här',
  dropTitle: (count: number) => `Ta serverns version av ${things(count)}?`,
  dropText:
    'Det som servern saknar försvinner från den här telefonen. Hämta en kopia först, så har du texten kvar.',
  dropConfirm: 'Ta serverns version',
  cancel: 'Behåll listan',
  way: 'Gå igenom listan',
  summary: (count: number) =>
    `${things(count).replace(/^./u, (first) => first.toUpperCase())} att ta ställning till`,
  doneTitle: 'Listan är genomgången',
  doneText: 'Det du lämnade tillbaka synkas när du har nät och Jämsides är öppen.',
  code: 'Kod till supporten: återställd',
  failed: 'Valet kunde inte sparas. Försök igen.',
} as const;

/** A place that one has left, with what never got there. */
export const lostWords = {
  title: (place: string) => `Du har inte längre tillgång till ${place}`,
  document: 'Du har inte längre tillgång',
  count: (count: number) =>
    count === 1
      ? 'En egen ändring nådde aldrig fram.'
      : `${formatCount(count).replace(/^./u, (first) => first.toUpperCase())} egna ändringar nådde aldrig fram.`,
  /** `day`: as "22 december". */
  safe: (count: number, day: string) =>
    count === 1
      ? `Den finns kvar på den här telefonen till ${day}. Ingen annan ser den.`
      : `De finns kvar på den här telefonen till ${day}. Ingen annan ser dem.`,
  ask: 'Ska du ha tillgång? Under Mer, Hjälp, står vem du kan fråga.',
  mine: 'Det som inte nådde fram',
  copy: 'Kopiera texten',
  copyAll: 'Kopiera alla texter',
  copied: 'Texten är kopierad.',
  copyFailed: 'Texten kunde inte kopieras. Hämta en kopia som fil i stället.',
  asNotes: (count: number) =>
    count === 1 ? 'Spara som egen anteckning' : 'Spara som egna anteckningar',
  discard: (count: number) => (count === 1 ? 'Ta bort den' : 'Ta bort alla'),
  discardTitle: (count: number) => `Ta bort ${things(count)}?`,
  discardText: 'Texten försvinner från den här telefonen och går inte att få tillbaka.',
  keep: 'Behåll',
  way: 'Visa det som inte nådde fram',
  /** A place whose name left the phone together with it. */
  nameless: {
    org: 'organisationens arbete',
    group: 'gruppens arbete',
    course: 'kursen i organisationen',
    admin: 'organisationens inbjudningar',
    round: 'omgången',
    plan: 'omgången',
    programme: 'programmet',
    user: 'ditt eget',
  },
  group: 'gruppen',
  courseOf: (name: string) => `kursen i ${name}`,
  doneTitle: 'Inget är kvar här',
  doneText: 'Det som inte nådde fram är sparat som egna anteckningar eller borttaget.',
} as const;
