/** The rounds' conferences, as the programme office that holds them sees them. */
export const conferenceWords = {
  title: 'Konferenser',
  lead: 'De konferenser ni håller för hela omgången. Gruppernas egna träffar syns bara för grupperna.',
  none: 'Ingen omgång än',
  noneText: 'Konferenserna syns här när en omgång har lagts upp.',
  noConference: 'Ingen konferens är inlagd än.',
  /** Who holds it, and leads and writes when nobody with a seat is chosen. */
  office: 'Programkontoret',
} as const;
