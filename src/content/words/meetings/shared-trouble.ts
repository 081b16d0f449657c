/** What stands in the way of a text that was shared to Jämsides; nothing of it is lost. */
export const sharedTroubleWords = {
  notPut: 'Texten kunde inte sparas på punkten',
  notPutText:
    'Den är kvar här på telefonen. Försök igen genom att välja punkten. Om telefonen är full behöver du frigöra utrymme först.',
  notRead: 'Det du delade hit går inte att läsa nu',
  notReadText: 'Det är kvar på telefonen, och visas på Hem när det går att läsa.',
} as const;
