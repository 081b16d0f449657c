import { retention } from '#domain/retention.ts';
import { capital } from '#lib/letter-case.ts';
import { genitive } from '../format.ts';
import { keptFor } from '../format-span.ts';

export const handOverWords = {
  way: 'Lämna över platsen',
  document: 'Lämna över platsen',
  title: (name: string) => `Lämna över ${genitive(name)} plats`,
  who: (role: string, organisation: string) => `${capital(role)} i ${organisation}`,
  happens: 'Så går det till',
  happensList: (name: string) => [
    `${name} slutar vara med direkt och ser inte längre er organisations arbete.`,
    'Den nya personen får en inbjudan och loggar in med kod som alla andra.',
    `Det ${name} har delat står kvar. Det ${name} har skrivit bara för egen del följer inte med till den nya personen.`,
    `${name} får hämta sina egna anteckningar som en fil på sin telefon.`,
  ],
  new: 'Den som tar över',
  name: 'Namn',
  address: 'E-postadress',
  sameHint: `Är det en gemensam brevlåda kan du skriva samma adress. Då får den nya personen ett eget konto, och det gamla raderas efter ${keptFor(retention['retired account'])}.`,
  act: 'Lämna över platsen',
  acting: 'Lämnar över',
  sure: (name: string, heir: string) => `Lämna över ${genitive(name)} plats till ${heir}?`,
  sureText: (name: string) => `${name} förlorar sin tillgång nu. Det går att bjuda in igen.`,
  confirm: 'Lämna över',
  cancel: 'Avbryt',
  done: (heir: string) => `Platsen är överlämnad till ${heir}`,
  doneText: 'En inbjudan är lagd. Be den nya personen logga in med sin e-postadress.',
  back: 'Till personerna',
  missing: 'Personen finns inte här',
  missingText: 'Platsen kan redan vara överlämnad, eller så har du inte rätt att lämna över den.',
  nameError: 'Skriv namnet på den som tar över.',
  failed: {
    '42501': 'Bara strategen i organisationen och programkontoret kan lämna över en plats.',
    gone: 'Platsen är redan överlämnad eller borttagen.',
    taken: 'Den adressen har redan en sådan plats i organisationen.',
    elsewhere:
      'Adressen används också i en annan organisation. Då är det programkontoret som lämnar över platsen.',
    offline: 'Jämsides gick inte att nå. Inget är ändrat. Försök igen när du har nät.',
    signInNeeded: 'Inloggningen har gått ut. Logga in igen. Inget är ändrat.',
    failed: 'Servern kunde inte lämna över platsen. Inget är ändrat. Försök igen.',
  },
} as const;

/** To the one who had the seat. */
export const seatEndedWords = {
  document: 'Din plats är avslutad',
  title: 'Din plats är avslutad',
  lead: 'Någon annan har tagit över, eller så är din del i omgången slut. Du ser inte längre organisationens arbete.',
  yours: 'Det du har skrivit själv',
  yoursText: 'Dina egna anteckningar och svar finns kvar. Hämta dem som en fil medan du kan.',
  until: `Har någon annan tagit över din e-postadress raderas kontot ${keptFor(retention['retired account'])} efter överlämningen, och du kan inte logga in igen på en ny telefon.`,
  erase: 'Radera sedan',
  eraseText: 'När du har filen kan du radera allt om dig, här och hos Jämsides.',
  wrong: 'Är det fel? Fråga strategen i din organisation.',
} as const;
