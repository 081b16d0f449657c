const TIED = '\u00a0';

/** What belongs to a number and never stands alone on the next line. */
const units =
  /(?<=\d) (?=(?:procent|procentenheter|miljoner|miljarder|kronor|kr|minuter|timmar|timme|dagar|dygn|månader|år|kap\.|§+|§§|personer|kommuner|regioner|länder|delmål|mål|artiklar|patienter|ord)(?!\p{L}))/gu;

/** Numbers keep together: thousands, a number and its unit, a chapter and its section, module and step numbers. */
export function tieNumbers(text: string): string {
  return text
    .replaceAll(/(?<!\d)0\d{1,3}-\d{2,3}(?: \d{2,3})+/gu, (phone) => phone.replaceAll(' ', TIED))
    .replaceAll(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, TIED)
    .replaceAll(units, TIED)
    .replaceAll(/(?<=kap\.) (?=\d)/gu, TIED)
    .replaceAll(/(?<=§) (?=\d)/gu, TIED)
    .replaceAll(
      /(?<=(?<!\p{L})(?:modul|delmål|artikel|steg|lärandeträff|klockan|faktor)) (?=\d)/giu,
      TIED,
    );
}
