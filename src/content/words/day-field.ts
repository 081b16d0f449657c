/** Under a field of the browser's own where a day or a time is half written, or is none there is. */
export const halfTypedWords = {
  date: 'Dagen är inte färdig. Skriv år, månad och dag, eller töm rutan.',
  time: 'Tiden är inte färdig. Skriv timme och minut, eller töm rutan.',
} as const;
