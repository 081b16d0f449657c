/** What stands in the way of what was shared to Jämsides; nothing of it is lost. */
export const sharedTroubleWords = {
  notPut: 'Texten kunde inte sparas på punkten',
  notPutText:
    'Den är kvar här på telefonen. Försök igen genom att välja punkten. Om telefonen är full behöver du frigöra utrymme först.',
  fileNotPut: 'Filen kunde inte läggas på punkten',
  fileNotPutText: 'Den är kvar här på telefonen.',
  notRead: 'Det du delade hit går inte att läsa nu',
  notReadText: 'Det är kvar på telefonen, och visas här när det går att läsa.',
  remove: 'Ta bort',
  removeTitle: 'Ta bort det som inte går att läsa?',
  removeText: 'Det tas bort från telefonen och går inte att få tillbaka här.',
  keep: 'Behåll',
  noRoom: 'Telefonens minne är fullt',
  noRoomText:
    'Något som du delade hit är kvar på telefonen, men går inte att visa förrän du har frigjort utrymme. Öppna sedan den här sidan igen.',
  more: 'Fler väntar',
  moreText: 'Här står så många som får plats. Resten visas när du har valt var de här ska stå.',
} as const;

/** What was not kept, by the word in the address; it is still in the app that it was shared from. */
export const notTakenWords = {
  annan: {
    title: 'En annan webbplats försökte spara något här',
    text: 'Det togs inte emot, och inget har sparats. Dela från en app på telefonen i stället, eller klistra in texten.',
  },
  manga: {
    title: 'Allt fick inte plats',
    text: 'Så mycket väntar redan här att inget mer togs emot. Välj var det som väntar ska stå, och dela sedan på nytt.',
  },
  tio: {
    title: 'Alla filer togs inte emot',
    text: 'Högst tio filer går att dela åt gången. De andra ligger kvar i appen som du delade från.',
  },
  langt: {
    title: 'Texten är för lång',
    text: 'Den är längre än vad som går att spara på en träff, och togs inte emot. Den står kvar i appen som du delade från. Dela den i mindre delar, eller som fil.',
  },
  stor: {
    title: 'Det är för stort',
    text: 'Högst 20\u00a0MB går att ta emot, 60\u00a0MB om det är en bild, och 200\u00a0MB åt gången. Det som inte togs emot ligger kvar i appen som du delade från.',
  },
  sort: {
    title: 'Den sortens fil tas inte emot',
    text: 'Det som går är PDF, bild, Word, Excel och PowerPoint. Filen ligger kvar i appen som du delade från.',
  },
  tom: {
    title: 'Filen gick inte att läsa',
    text: 'Den var tom, eller så släppte den andra appen inte fram den. Försök dela den igen.',
  },
} as const;
