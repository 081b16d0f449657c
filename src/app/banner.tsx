import { useSyncExternalStore, type ReactNode } from 'react';
import { shellWords } from '#content/words/shell.ts';
import { demoPage, onDemo } from './demo.ts';
import styles from './shell.module.css';
import { UpdatePrompt } from './update-prompt.tsx';

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
