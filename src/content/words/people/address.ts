import type { AddressFault } from '#domain/address.ts';

/** Why what somebody wrote is no e-mail address, and what to do. */
export const addressFaultWord: Readonly<Record<AddressFault, string>> = {
  empty: 'Skriv en e-postadress.',
  noAt: 'Adressen saknar @. Skriv den som namn@organisation.se.',
  several: 'Här står mer än en adress. Skriv bara en.',
  space: 'Det är ett mellanslag mitt i adressen. Ta bort det.',
  before: 'Det som står före @ går inte att läsa. Se efter om något tecken är fel.',
  after: 'Det som står efter @ är inte helt. Skriv det som organisation.se.',
  tooLong: 'Det är för långt för att vara en e-postadress.',
};
