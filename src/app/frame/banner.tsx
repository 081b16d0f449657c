import { useSyncExternalStore, type ReactNode } from 'react';
import { demoPage, onDemo } from '#app/phone/demo.ts';
import { UpdatePrompt } from '#app/phone/update-prompt.tsx';
import { shellWords } from '#content/words/shell.ts';
import styles from './frame.module.css';

/** Over every page: that the people are invented, and that a new version waits. */
export function Banner(): ReactNode {
  const demo = useSyncExternalStore(onDemo, demoPage);
  return (
    <>
      {demo !== null && <p className={styles['demo']}>{shellWords.demoMark}</p>}
      <UpdatePrompt />
    </>
  );
}
