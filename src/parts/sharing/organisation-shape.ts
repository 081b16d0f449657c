import type { OrganisationShape } from '#ui/sign/organisation-sign.tsx';

interface Signed {
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly place: number;
}
interface Sign {
  readonly shape: OrganisationShape;
  readonly letters: string;
}

const shapes = ['circle', 'diamond', 'square'] as const;

/** The sign of each organisation of a list: two letters where two begin alike. */
export function signsOf(all: readonly Signed[]): readonly Sign[] {
  const initials = all.map(({ organisation }) => initialOf(organisation));
  return all.map(({ organisation, isMentor, place }, at) => {
    const initial = initials[at] ?? '';
    const isAlone = initials.filter((one) => one === initial).length === 1;
    const [, second = ''] = [...organisation.trim()];
    return {
      shape: isMentor ? 'beside' : (shapes[place % shapes.length] ?? 'circle'),
      letters: isAlone ? initial : `${initial}${second}`,
    };
  });
}

function initialOf(name: string): string {
  return ([...name.trim()][0] ?? '').toLocaleUpperCase('sv');
}
