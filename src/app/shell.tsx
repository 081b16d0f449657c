import type { ReactNode } from 'react';
import { shellWords } from '#content/words/shell.ts';
import { FrameProvider } from '#ui/frame.tsx';
import { Banner } from './banner.tsx';
import { Bar, Side } from './navigation.tsx';
import { Status } from './status.tsx';

/** Made once: a new element each time would draw every screen anew. */
const nav = <Bar />;
const side = <Side />;
const banner = <Banner />;
const status = (size: 'full' | 'short') => <Status size={size} />;

/** What every page of a signed-in person has round it: places, status, banner. */
export function Shell(props: { readonly children: ReactNode }) {
  return (
    <FrameProvider
      appName={shellWords.appName}
      skipLabel={shellWords.skipLink}
      status={status}
      nav={nav}
      side={side}
      banner={banner}
    >
      {props.children}
    </FrameProvider>
  );
}
