import { outline } from 'virtual:course-outline';

/** The course without its texts: small enough for the first screen. */
export const courseOutline = outline;
