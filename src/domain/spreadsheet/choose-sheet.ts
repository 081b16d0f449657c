import { fold } from './sheet.ts';

/**
 * Which occasion a tab of an old file means: "BM 1" and "Lärandeträff 1" are the same, in whatever year.
 * Undefined when its name says nothing.
 */
export function occasionKind(name: string): string | undefined {
  const words = fold(name);
  if (/^(?:resultat|slut)/u.test(words) || /\bresultatkonferens/u.test(words)) return 'results';
  if (/\b(?:uppstart|start|nulage)/u.test(words)) return 'start';
  const [, number] =
    /\b(?:bm|lt|benchmarking\w*|larande\w*|lartraff\w*|traff\w*|tillfalle|mote)\s?(\d)\b/u.exec(
      words,
    ) ?? [];
  return number === undefined ? undefined : `meeting ${number}`;
}

/** The tab that is most likely meant: of the same occasion, else the first. */
export function chooseSheet(names: readonly string[], occasion: string): number {
  const kind = occasionKind(occasion);
  const same = names.findIndex((name) => fold(name) === fold(occasion));
  if (same >= 0) return same;
  const alike = names.findIndex((name) => kind !== undefined && occasionKind(name) === kind);
  return Math.max(0, alike);
}
