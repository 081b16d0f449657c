import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { updateWords } from '#content/words/shell.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './update-prompt.module.css';
import { onUpdateState, takeNewVersion, updateState } from './updates.ts';

/** "Ny version finns": calm, never over the work, and tried by itself at each page change. */
export function UpdatePrompt() {
  const state = useSyncExternalStore(onUpdateState, updateState);
  const { pathname } = useLocation();
  useEffect(() => {
    if (updateState() !== 'none') void takeNewVersion();
  }, [pathname]);

  if (state === 'none') return null;
  return (
    <div className={styles['prompt']}>
      <Notice
        kind="calm"
        title={updateWords.title}
        live
        action={
          <Button kind="second" onClick={() => void takeNewVersion()}>
            {updateWords.act}
          </Button>
        }
      >
        {state === 'held' ? updateWords.held : updateWords.text}
      </Notice>
    </div>
  );
}
