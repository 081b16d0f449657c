/**
 * The one list of long words and where they may be divided: browsers have no dictionary for Swedish
 * that can be trusted. A word stands here as its beginning; what it ends in (-en, -arna, -erna) comes along.
 */
const list = `
  administra|törens an|teck|ningar an|teck|ningen arbets|givare
  be|kräf|telse bench|marking be|skriv|ning besluts|underlag betyg|sättning
  bi|behållen budget|beslut
  dag|ordning dag|ordnings|punkt dag|verk|sam|het de|klaration diskriminerings|ombuds|mannen
  eko|nomi|chef er|faren|heter
  fem|tio|åringar fram|gångs|faktor fritids|kontoret för|be|red|ande för|bätt|ring för|bätt|rings|ar|bete
  för|ut|sätt|ning för|bätt|rings|hjul för|del|ning för|kla|ring för|skole|chef för|tro|ende|vald för|valt|ning för|äldra|penning|dag
  för|ändrings|ar|bete
  genom|snitt grupp|samtal
  huvud|meny hälso|central
  is|tan|bul|kon|ven|tion in|bjudan in|bjud|ning in|gredienser in|logg|ning in|ställ|ning in|tegritets|skydds|myn|dig|heten
  inter|nationell intro|duktion
  jäm|förelse jäm|ställd|het jäm|ställd|hets|ar|bete jäm|ställd|hets|integre|ring jäm|ställd|hets|myn|dig|het
  jäm|ställd|hets|mål jäm|ställd|hets|per|spek|tiv jäm|ställd|hets|politik jäm|ställd|hets|politisk jäm|ställd|hets|strateg
  jäm|ställd|hets|budgete|ring
  kollektiv|trafik kommun|full|mäk|tige kom|mu|ni|ka|tion kom|mu|ni|ka|tions|tips kommun|lednings|kon|tor kommun|sty|relse
  kon|fe|rens|centrum kon|sekvens kontakt|per|son kon|trollera kultur|skola kun|skaps|kontroll kurs|del|tag|are
  kort|tids|boende kvinno|kon|ven|tion köns|skillnad köns|upp|delad
  lednings|grupp ljus|behandling lä|rande|träff
  minnes|an|teck|ning modell|kommun modell|koncept modell|region
  nyck|el|per|son närings|liv
  o|jäm|ställd|hets|problem op|position or|gani|sa|tion or|gani|sa|tions|fakta
  per|sonal|en|het per|son|nummer per|son|uppgift post|adress presen|ta|tion pro|gram|kon|tor projekt|ledare
  redo|gör|else re|flek|tion region|full|mäk|tige resultat|kon|fe|rens rättig|heter
  samman|fatt själv|skatt|ning skattnings|tillfälle skill|nader slut|rapport sommar|lov start|skärm
  styr|dokument styr|kedja syste|ma|tisk säkerhets|kopia
  telefon|nummer till|baka|dragen till|gäng|lig till|gäng|lig|het
  upp|da|te|ring upp|följ|ning upp|följnings|rapport upp|starts|kon|fe|rens ut|bild|ning ut|bild|nings|förvalt|ning
  ut|skrifts|ruta
  verk|sam|het verk|sam|hets|system väg|led|ning värd|or|gani|sa|tion vård|central webb|läsare webb|plats|data webb|plats|in|ställning
  äldre|boende års|rapport åter|ställ|ning över|enskommelse över|gripande över|läm|ning
`;

const SHY = '\u00ad';
const words: readonly string[] = list.trim().split(/\s+/u);
const parts: ReadonlyMap<string, readonly string[]> = new Map(
  words.map((word) => [word.replaceAll('|', ''), word.split('|')]),
);
/** The longest first: "jämställdhetsarbete" is no "jämställdhet" that ends in "sarbete". */
const beginnings = [...parts.keys()].toSorted((a, b) => b.length - a.length);

/** Longer endings are words of their own. */
const longestEnding = 5;
const letters = /[\p{L}\u00ad]{10,}/gu;

/** Whether the list knows how to divide it. */
export function isKnownLong(word: string): boolean {
  return beginningOf(word) !== undefined;
}

/** The text with every long word divided by soft hyphens where `fits` says that it has no room. */
export function divideWords(text: string, fits: (word: string) => boolean): string {
  return text.replaceAll(letters, (found) => {
    const word = found.replaceAll(SHY, '');
    const beginning = beginningOf(word);
    if (beginning === undefined) return found;
    return fits(word) ? word : divided(word, parts.get(beginning) ?? []);
  });
}

function beginningOf(word: string): string | undefined {
  const small = word.toLowerCase();
  return beginnings.find(
    (one) => small.startsWith(one) && small.length - one.length <= longestEnding,
  );
}

/** With the letters as they are written, capitals and ending included. */
function divided(word: string, pieces: readonly string[]): string {
  let rest = word;
  const cut = pieces.map((piece, index) => {
    const length = index === pieces.length - 1 ? rest.length : piece.length;
    const part = rest.slice(0, length);
    rest = rest.slice(length);
    return part;
  });
  return cut.join(SHY);
}
