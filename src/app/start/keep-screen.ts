import type { KeptScreen } from '#data/local/kept-screen.ts';
import { currentPerson } from '#data/local/person.ts';
import { isReading } from '#data/reading.ts';
import { dayOf } from '#lib/stockholm.ts';
import { paths } from '#ui/paths.ts';

/**
 * While the app is out of sight the worker has Hem as it stands, and answers the next start with it.
 * While it is looked at the worker has none: a screen that is killed under somebody's eyes may
 * change before it is opened again, and what was kept would be older than the phone's own rows.
 */
export async function keepScreen(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.ready;
  // Where this tab has kept nothing, what lies there is another tab's.
  let isMine = true;
  const drop = () => {
    if (isMine) registration.active?.postMessage({ type: 'DROP_SCREEN' }, []);
    isMine = false;
  };
  const keep = () => {
    const screen = lookAtHome();
    if (screen === undefined) return drop();
    isMine = true;
    registration.active?.postMessage({ type: 'KEEP_SCREEN', screen }, []);
  };
  // What comes in while nobody looks (a row shared, an access closed) is drawn, and kept anew.
  const changes = new MutationObserver(keep);
  const look = () => {
    changes.disconnect();
    if (document.visibilityState === 'visible') {
      isMine = true;
      return drop();
    }
    keep();
    changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  };
  look();
  document.addEventListener('visibilitychange', look);
  // A page that is left for another says so before it is hidden, and may be gone by then.
  addEventListener('pagehide', keep);
}

/** Undefined where something else stands: another page, nobody's, one that is still being read. */
function lookAtHome(): KeptScreen | undefined {
  const person = currentPerson();
  const root = document.querySelector('#root');
  if (person === null || root === null || isReading()) return undefined;
  if (location.pathname !== paths.home || location.search !== '') return undefined;
  if (root.querySelector('main h1') === null) return undefined;
  return {
    uid: person.uid,
    day: dayOf(new Date()),
    scripts: addressesOf('script[src]', 'src'),
    styles: sheetsOf(root),
    html: stillMarkup(root),
  };
}

function addressesOf(selector: string, name: string): readonly string[] {
  return [...document.head.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');
}

/** Sheets that came later than the page and are used on this screen. */
function sheetsOf(root: Element): readonly string[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const { ownerNode, href } = sheet;
    if (href === null || !(ownerNode instanceof Element)) return [];
    const names = [...sheet.cssRules].flatMap((rule) => rule.cssText.match(/\._[\w-]+/gu) ?? []);
    const isUsed = [...new Set(names)].some((name) => root.querySelector(name) !== null);
    return isUsed ? [ownerNode.getAttribute('href') ?? ''] : [];
  });
}

/** Nothing that was typed, nothing that speaks up by itself, and nothing that the page's policy forbids. */
const left = 'input, textarea, select, dialog, output, script, iframe';
const forgotten = ['style', 'data-away', 'aria-live'];

function stillMarkup(root: Element): string {
  const still = root.cloneNode(true) as Element;
  for (const one of still.querySelectorAll(left)) one.remove();
  for (const one of still.querySelectorAll('*'))
    for (const name of forgotten) one.removeAttribute(name);
  for (const one of still.querySelectorAll('[role=status], [role=alert]'))
    one.removeAttribute('role');
  for (const button of still.querySelectorAll('button')) button.setAttribute('inert', '');
  return still.innerHTML;
}
