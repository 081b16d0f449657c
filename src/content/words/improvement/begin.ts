/** Where something could be better: the way to a work about it. */
export const beginWorkWords = {
  act: 'Ny förbättring',
} as const;
