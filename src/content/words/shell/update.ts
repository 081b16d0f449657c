export const updateWords = {
  title: 'Ny version finns',
  text: 'Det du har skrivit är sparat. Uppdateringen tar några sekunder.',
  act: 'Uppdatera nu',
  /** Some tab holds text that is not written yet; nothing is reloaded. */
  held: 'Text håller på att sparas, kanske i en annan flik. Försök igen om en stund.',
} as const;
