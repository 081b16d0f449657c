import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { updateWords } from '#content/words/shell/update.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import styles from './update-prompt.module.css';
import { onUpdate, takeNewVersion, tryAtPage, updateWaits } from './updates.ts';

/** "Ny version finns": calm, never over the work, and tried by itself at each page change. */
export function UpdatePrompt() {
  const waits = useSyncExternalStore(onUpdate, updateWaits);
  const { pathname } = useLocation();
  const [heldAt, setHeldAt] = useState<string>();
  useEffect(() => tryAtPage(pathname), [pathname]);

  async function take() {
    if (!(await takeNewVersion())) setHeldAt(pathname);
  }

  if (!waits) return null;
  return (
    <div className={styles['prompt']}>
      <Notice
        kind="calm"
        title={updateWords.title}
        live
        action={
          <Button kind="second" onClick={() => void take()}>
            {updateWords.act}
          </Button>
        }
      >
        {heldAt === pathname ? updateWords.held : updateWords.text}
      </Notice>
    </div>
  );
}
