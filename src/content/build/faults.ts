/** Something an author must mend: where, what is wrong and what to write instead. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly wrong: string;
  readonly instead: string;
}

/** A line of a file, and the list that its faults are added to. Nothing stops at the first one. */
export interface Place {
  readonly file: string;
  readonly line: number;
  at(line: number): Place;
  fault(wrong: string, instead: string): void;
}

export function makePlace(file: string, faults: Fault[], line = 1): Place {
  return {
    file,
    line,
    at: (other) => makePlace(file, faults, other),
    fault: (wrong, instead) => faults.push({ file, line, wrong, instead }),
  };
}

/** `course/1-varfor/modul.md:12: what is wrong – what to write instead` */
export function formatFault({ file, line, wrong, instead }: Fault): string {
  return `${file}:${line}: ${wrong}. ${instead}.`;
}

export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (one, other) => one.file.localeCompare(other.file, 'sv') || one.line - other.line,
  );
}

export function oneOf<T extends string>(word: string, allowed: readonly T[], place: Place): T {
  const found = allowed.find((one) => one === word);
  if (found !== undefined) return found;
  if (word !== '') place.fault(`”${word}” går inte här`, `Skriv ${allowed.join(' eller ')}`);
  return allowed[0] as T;
}
