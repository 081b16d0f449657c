import type { ReactNode } from 'react';
import { shellWords } from '#content/words/shell/shell.ts';
import { FrameProvider } from '#ui/screen/frame.tsx';
import { Banner } from './banner.tsx';

const banner = <Banner />;
const nothing = () => null;

/** Before sign-in there are no places and nothing to sync. */
export function SignedOutFrame(props: { readonly children: ReactNode }) {
  return (
    <FrameProvider
      appName={shellWords.appName}
      skipLabel={shellWords.skipLink}
      status={nothing}
      nav={null}
      side={null}
      banner={banner}
    >
      {props.children}
    </FrameProvider>
  );
}
