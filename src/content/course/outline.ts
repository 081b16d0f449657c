import { outline } from 'virtual:course-outline';

/** The course without its texts: small enough for the first screen. */
export const courseOutline = outline;

/** What must be finished for the course to be: the phone's own rule counts by them. */
export const moduleKeys = courseOutline.modules.map((module) => module.key);
