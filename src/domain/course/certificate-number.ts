import { rowId } from '#lib/row-id.ts';

/**
 * What a certificate is known by: `3F2A-91BC`. It is the beginning of the id of the person's course
 * status for that organisation, so her own phone and the strategist's come to the same without asking.
 */
export function certificateNumber(person: string, participation: string): string {
  const id = rowId('course_status', person, participation).toUpperCase();
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`;
}
