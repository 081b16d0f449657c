import { Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { demoPage, onDemo } from '#app/phone/demo.ts';
import { afterFirstScreen } from '#app/start/after-first-screen.ts';
import { shellWords } from '#content/words/shell/shell.ts';
import { lazyExtra } from '#ui/browser/lazy-extra.ts';
import styles from './frame.module.css';

const UpdatePrompt = lazyExtra(
  async () => (await import('#app/phone/update-prompt.tsx')).UpdatePrompt,
);

/** Over every page: that the people are invented, and that a new version waits. */
export function Banner(): ReactNode {
  const demo = useSyncExternalStore(onDemo, demoPage);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    let shown = true;
    void afterFirstScreen().then(() => shown && setLate(true));
    return () => {
      shown = false;
    };
  }, []);
  return (
    <>
      {demo !== null && <p className={styles['demo']}>{shellWords.demoMark}</p>}
      {isLate && (
        <Suspense>
          <UpdatePrompt />
        </Suspense>
      )}
    </>
  );
}
