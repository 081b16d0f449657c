import type { OrganisationShape } from '#ui/sign/organisation-sign.tsx';

interface Signed {
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly place: number;
}
export interface Sign {
  readonly shape: OrganisationShape;
  readonly letters: string;
}

const shapes = ['circle', 'diamond', 'square'] as const;

/** The sign of each organisation of a list: where some begin alike, the letter that tells them apart, too. */
export function signsOf(all: readonly Signed[]): readonly Sign[] {
  const names = all.map(({ organisation }) => [...organisation.trim().toLocaleLowerCase('sv')]);
  return all.map(({ isMentor, place }, at) => {
    const [initial = ''] = names[at] ?? [];
    return {
      shape: isMentor ? 'beside' : (shapes[place % shapes.length] ?? 'circle'),
      letters: initial.toLocaleUpperCase('sv') + tellingLetter(names, at),
    };
  });
}

/** The first letter that none of those that begin alike has in its place; else the second. */
function tellingLetter(names: readonly (readonly string[])[], at: number): string {
  const name = names[at] ?? [];
  const others = names.filter((other, where) => where !== at && other[0] === name[0]);
  if (others.length === 0) return '';
  const telling = name.find(
    (letter, place) => place > 0 && others.every((other) => other[place] !== letter),
  );
  return telling ?? name[1] ?? '';
}
