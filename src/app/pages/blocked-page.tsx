import { createRoot } from 'react-dom/client';
import { AppRouter } from '#app/shell/router.tsx';
import { blockedWords as words, type WayToAllow } from '#content/words/shell/blocked.ts';
import { shellWords } from '#content/words/shell/shell.ts';
import { nameBrowser, nameSystem } from '#features/account/diagnosis/name-browser.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import styles from './blocked-page.module.css';

const nothing = () => null;

/** In place of the whole app, which can do nothing where it may keep nothing. Nothing here may ask for a store. */
export function drawBlocked(served: Element): void {
  createRoot(served).render(
    <AppRouter>
      <FrameProvider
        appName={shellWords.appName}
        skipLabel={shellWords.skipLink}
        status={nothing}
        nav={null}
        side={null}
      >
        <BlockedPage />
      </FrameProvider>
    </AppRouter>,
  );
}

function BlockedPage() {
  const mine = wayOf(navigator.userAgent, navigator.maxTouchPoints);
  const ways = words.ways.toSorted((a, b) => Number(b.key === mine) - Number(a.key === mine));
  return (
    <Screen kind="bare" title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Notice kind="waiting" title={words.safe}>
        {words.safeText}
      </Notice>
      <Section title={words.how}>
        <div>
          {ways.map((way) => (
            <Fold key={way.key} title={way.browser} open={way.key === mine}>
              <ol className={styles['steps']}>
                {way.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Fold>
          ))}
        </div>
        <Soft small>{words.managed}</Soft>
      </Section>
      <Button onClick={() => location.reload()}>{words.again}</Button>
    </Screen>
  );
}

/** On iPhone and iPad every browser is Safari's, and asks the phone's own settings. */
function wayOf(agent: string, touchPoints: number): WayToAllow['key'] {
  if (/^(?:iOS|iPadOS)/u.test(nameSystem(agent, touchPoints) ?? '')) return 'safari';
  const browser = nameBrowser(agent) ?? '';
  if (browser.startsWith('Firefox')) return 'firefox';
  return browser.startsWith('Safari') ? 'mac' : 'chrome';
}
