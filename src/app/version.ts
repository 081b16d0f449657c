declare const __APP_VERSION__: string;

/** Which build this is, for the person who asks for help. */
export const appVersion = __APP_VERSION__;
