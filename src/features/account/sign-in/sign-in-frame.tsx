import type { ReactNode } from 'react';
import { Screen } from '#ui/screen/screen.tsx';
import styles from './sign-in-frame.module.css';

/** One question, and the two bars as a poster: simply covered when the keyboard comes up. */
export function SignInFrame(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Screen kind="bare" title={props.title}>
      <div className={styles['frame']}>
        {props.children}
        <div className={styles['poster']} aria-hidden="true">
          <i />
          <i />
        </div>
      </div>
    </Screen>
  );
}
