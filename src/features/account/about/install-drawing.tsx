import type { ReactNode } from 'react';
import styles from './install-drawing.module.css';

export type InstallStep = 'share' | 'menu' | 'add' | 'open';

const drawings: Readonly<Record<InstallStep, () => ReactNode>> = {
  share: ShareButton,
  menu: MenuButton,
  add: AddRow,
  open: HomeScreen,
};

/** A phone in outline with the one thing to press in yellow; the sentence beside it says the same. */
export function InstallDrawing(props: { readonly step: InstallStep }) {
  const Drawing = drawings[props.step];
  return (
    <svg className={styles['drawing']} viewBox="0 0 96 128" aria-hidden="true">
      <rect className={styles['phone']} x="9" y="3" width="78" height="122" rx="12" />
      <Drawing />
    </svg>
  );
}

function Page() {
  return (
    <>
      <rect className={styles['brand']} x="21" y="22" width="7" height="23" rx="1.5" />
      <rect className={styles['sun']} x="31" y="22" width="7" height="23" rx="1.5" />
      <path className={styles['text']} d="M21 58h48M21 67h54M21 76h32" />
    </>
  );
}

function ShareButton() {
  return (
    <>
      <Page />
      <path className={styles['hair']} d="M9 98h78" />
      <circle className={styles['press']} cx="48" cy="110" r="11" />
      <path className={styles['sign']} d="M43 109v7h10v-7M48 112v-9M44.5 106l3.5-3.5 3.5 3.5" />
    </>
  );
}

function MenuButton() {
  return (
    <>
      <path className={styles['hair']} d="M9 20h78" />
      <circle className={styles['press']} cx="76" cy="14" r="9" />
      <path className={styles['dots']} d="M76 10.5v.01M76 14v.01M76 17.5v.01" />
      <g transform="translate(0 12)">
        <Page />
      </g>
    </>
  );
}

function AddRow() {
  return (
    <>
      <path className={styles['text']} d="M21 30h34M21 46h42" />
      <rect className={styles['press']} x="15" y="58" width="66" height="20" rx="5" />
      <path className={styles['sign']} d="M22 68h26M66 63v10M61 68h10" />
      <path className={styles['text']} d="M21 94h38M21 110h30" />
    </>
  );
}

function HomeScreen() {
  return (
    <>
      <rect className={styles['app']} x="20" y="20" width="22" height="22" rx="5" />
      <rect className={styles['app']} x="54" y="20" width="22" height="22" rx="5" />
      <rect className={styles['app']} x="54" y="54" width="22" height="22" rx="5" />
      <rect className={styles['ring']} x="16" y="50" width="30" height="30" rx="8" />
      <rect className={styles['block']} x="20" y="54" width="22" height="22" rx="5" />
      <rect className={styles['white']} x="27" y="59" width="3" height="12" rx=".6" />
      <rect className={styles['sun']} x="32" y="59" width="3" height="12" rx=".6" />
    </>
  );
}
