import { dropScreen, keepScreen, type KeptScreen } from '#data/local/kept-screen.ts';

/** What a tab says of Hem: keep it as it stands, or it is being looked at. */
export type ScreenMessage =
  { readonly type: 'KEEP_SCREEN'; readonly screen: KeptScreen } | { readonly type: 'DROP_SCREEN' };

let last = Promise.resolve();

/** One after the other: what was said last holds. A screen that cannot be kept is drawn instead. */
export function onScreenMessage(message: object): Promise<void> | undefined {
  if (!isScreenMessage(message)) return undefined;
  const work = message.type === 'KEEP_SCREEN' ? () => keepScreen(message.screen) : dropScreen;
  last = last.then(work).catch(() => undefined);
  return last;
}

function isScreenMessage(message: object): message is ScreenMessage {
  if (!('type' in message)) return false;
  return message.type === 'DROP_SCREEN' || (message.type === 'KEEP_SCREEN' && 'screen' in message);
}
