import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { Aloud } from '#ui/text/hidden.tsx';
import { useLeaveWatch } from '#ui/navigation/leaving.ts';

export interface Frame {
  /** The sync status: whole words where there is room, short on inner pages. */
  readonly status: (size: 'full' | 'short') => ReactNode;
  readonly nav: ReactNode;
  readonly side: ReactNode;
  readonly appName: string;
  readonly skipLabel: string;
  /** Above everything, in the flow: what holds for the whole app just now. */
  readonly banner?: ReactNode;
  /** In place of one entry or block that broke. */
  readonly broken?: ReactNode;
}

interface FrameValue extends Frame {
  /** Says a state aloud when it has stood for a while and was not the last said. */
  readonly announce: (text: string) => void;
  /** Where in each tab one was last; leaves with the person. */
  readonly tabs: Map<string, string>;
}

const bare: FrameValue = {
  status: () => null,
  nav: null,
  side: null,
  appName: '',
  skipLabel: '',
  announce: () => undefined,
  tabs: new Map(),
};

export const FrameContext = createContext<FrameValue>(bare);

export function useFrame(): FrameValue {
  return useContext(FrameContext);
}

/** States that pass within this time are not worth a listener's attention. */
const settled = 1500;

/** What every screen has round it. Holds the one live region, which must outlive the screens. */
export function FrameProvider({ children, ...frame }: Frame & { readonly children: ReactNode }) {
  useLeaveWatch();
  const [spoken, setSpoken] = useState('');
  const [tabs] = useState(() => new Map<string, string>());
  const last = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback((text: string) => {
    clearTimeout(timer.current);
    if (last.current === undefined) last.current = text;
    if (last.current === text) return;
    timer.current = setTimeout(() => {
      last.current = text;
      setSpoken(text);
    }, settled);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const { status, nav, side, appName, skipLabel, banner, broken } = frame;
  const value = useMemo(
    () => ({ status, nav, side, appName, skipLabel, banner, broken, announce, tabs }),
    [status, nav, side, appName, skipLabel, banner, broken, announce, tabs],
  );
  return (
    <FrameContext value={value}>
      {children}
      <Aloud>{spoken}</Aloud>
    </FrameContext>
  );
}
