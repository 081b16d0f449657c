import { own } from '#lib/own.ts';
export interface RefusalWords {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

const keptHere = 'Din text finns kvar på den här telefonen.';
const askSupport = 'Hämta en kopia och kontakta programkontoret. Ange koden nedan.';

const refusals: Readonly<Record<string, RefusalWords>> = {
  '42501': {
    happened: 'Du har inte längre rätt att ändra det här.',
    safe: keptHere,
    todo: 'Under Mer, Hjälp, står vem du kan fråga. Du kan också spara texten som egen anteckning.',
  },
  gone: {
    happened:
      'Det du ändrade finns inte längre hos Jämsides, eller så har du inte tillgång till det.',
    safe: keptHere,
    todo: 'Spara texten som egen anteckning om du vill ha den kvar.',
  },
  locked: {
    happened: 'Skattningen är inlämnad. Din ändring kom efter det.',
    safe: keptHere,
    todo: 'En strateg hos er kan öppna skattningen igen. Du kan också spara texten som egen anteckning.',
  },
  stale: {
    happened: 'Någon ändrade skattningen efter att du granskade den.',
    safe: 'Inget är borta, varken ditt eller de andras.',
    todo: 'Gå igenom skillnaderna och lämna in igen.',
  },
  scored: {
    happened: 'Någon hos er har redan skattat vid tillfället. Därför går det inte att ta bort.',
    safe: 'Tillfället och allt som är skattat där finns kvar hos er.',
    todo: 'Låt det vara kvar: tryck på Ta bort min ändring. Namn och datum kan ni fortfarande ändra.',
  },
  inUse: {
    happened:
      'Någon hos er har skrivit ett test eller ett nyckeltal i arbetet. Därför går det inte att ta bort.',
    safe: 'Arbetet och allt som är skrivet där finns kvar hos er.',
    todo: 'Låt det vara kvar: tryck på Ta bort min ändring. Ni kan avsluta arbetet i stället. Är testerna redan borta, tryck på Försök igen.',
  },
  days: {
    happened:
      'Någon annan ändrade datumen samtidigt. Tillsammans skulle tillfället stänga innan det öppnar.',
    safe: keptHere,
    todo: 'Öppna tillfället och rätta datumen, så skickas det igen.',
  },
  '42P01': {
    happened:
      'Jämsides på servern är äldre än appen på din telefon och känner inte till det här än.',
    safe: keptHere,
    todo: 'Du behöver inte göra något. Appen försöker igen när servern är uppdaterad.',
  },
  shape: {
    happened: 'Servern kunde inte läsa ändringen.',
    safe: keptHere,
    todo: askSupport,
  },
  /** Half of an emoji, a sign that a PDF had for something else. */
  sign: {
    happened: 'I texten finns ett tecken som Jämsides inte kan spara. Det syns oftast inte.',
    safe: keptHere,
    todo: 'Tryck på Försök igen. Appen tar bort tecknet först, resten står kvar.',
  },
  tooLong: {
    happened: 'Texten är längre än Jämsides tar emot.',
    safe: keptHere,
    todo: 'Öppna texten och korta den, så skickas den igen.',
  },
  id_reused: {
    happened: 'Ändringen krockade med en som redan är synkad.',
    safe: keptHere,
    todo: 'Öppna den och ändra något, så skickas den på nytt.',
  },
  quota: {
    happened: 'Du har sparat så mycket den senaste tiden att servern inte tar emot mer just nu.',
    safe: keptHere,
    todo: 'Du behöver inte göra något. Appen försöker igen var femte minut. Är den kvar i morgon, hämta en kopia och kontakta programkontoret.',
  },
  lostAccess: {
    happened: 'Du har inte längre tillgång till det här. Dina sista ändringar nådde aldrig fram.',
    safe: 'De finns kvar på den här telefonen i 30 dagar.',
    todo: 'Hämta en kopia, eller spara texten som egen anteckning.',
  },
  withdrawn: {
    happened: 'Du drog tillbaka den här på en annan telefon.',
    safe: 'Din egen anteckning är kvar.',
    todo: 'Dela den igen om du vill att andra ska kunna läsa den.',
  },
  serverFails: {
    happened: 'Servern klarar inte den här ändringen.',
    safe: `${keptHere} Appen försöker igen var femte minut.`,
    todo: askSupport,
  },
};

/** What PostgreSQL says of letters that are none. */
const signCodes: ReadonlySet<string> = new Set(['22021', '22P05']);

/** Classes of codes that share their words; SQLSTATE by its first two characters. */
function refusalKey(code: string): string {
  if (Object.hasOwn(refusals, code)) return code;
  if (code === '42703') return '42P01';
  if (signCodes.has(code)) return 'sign';
  if (code === '22001') return 'tooLong';
  // What it hangs on has been taken away by somebody else.
  if (code === '23503') return 'gone';
  if (/^(22|23)/.test(code)) return 'shape';
  if (code === '57014' || /^5\d\d$/.test(code)) return 'serverFails';
  return 'unknown';
}

const unknownRefusal: RefusalWords = {
  happened: 'Servern tog inte emot ändringen.',
  safe: keptHere,
  todo: askSupport,
};

/**
 * What happened, what is safe, what to do; by the server's code or the kinds that are like one
 * (problem.ts holds the words of the other kinds). Never throws: an unknown code has its own words.
 */
export function refusalWords(code: string): RefusalWords {
  return own(refusals, refusalKey(code)) ?? unknownRefusal;
}
