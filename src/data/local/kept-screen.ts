import {
  answerOf,
  inPhoneDatabase,
  memoryKey,
  personKey,
  screenKey,
  type PhoneMemory,
} from './phone-database.ts';

/** Hem as its person saw it last, kept while the app is out of sight. */
export interface KeptScreen {
  readonly uid: string;
  /** The day in Sweden: what says "today" is shown on no other. */
  readonly day: string;
  /** The page's own scripts: markup, words and class names belong to one build. */
  readonly scripts: readonly string[];
  /** Style sheets beside the page's own. */
  readonly styles: readonly string[];
  readonly html: string;
}

/** Hem is a tenth of this; what is longer is something else, and reading it would take longer than drawing. */
const longestScreen = 200_000;

/**
 * Looks who the phone belongs to in the transaction that keeps the screen: every change of that
 * takes the screen along in its own (`phone-memory.ts`), so there is no moment at which the screen
 * of somebody who has left lies there, however late another tab asks.
 */
export function keepScreen(screen: KeptScreen): Promise<void> {
  return inPhoneDatabase('readwrite', async (store) => {
    const memory = (await answerOf(store.get(memoryKey))) as PhoneMemory | undefined;
    const person = memory?.values[personKey];
    if (person === undefined || screen.html.length > longestScreen) return;
    const { uid } = JSON.parse(person) as { readonly uid?: unknown };
    if (uid === screen.uid) store.put(screen, screenKey);
  });
}

export function dropScreen(): Promise<void> {
  return inPhoneDatabase('readwrite', async (store) => void store.delete(screenKey));
}

export function getScreen(): Promise<KeptScreen | undefined> {
  return inPhoneDatabase('readonly', (store) => answerOf(store.get(screenKey)));
}
