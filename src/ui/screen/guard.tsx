import { Children, Component, type ContextType, type ReactNode } from 'react';
import { FrameContext } from './frame.tsx';

interface GuardProps {
  /** What it stands in its place as, inside a list. */
  readonly of?: 'li' | undefined;
  readonly children: ReactNode;
}
interface GuardState {
  readonly failed: boolean;
  readonly of: ReactNode;
}

/**
 * Round one entry or one block: should it break, it says so in its own place and everything beside
 * it stays. What is drawn anew (another page, the row was mended) gets another chance.
 */
export class Guard extends Component<GuardProps, GuardState> {
  static override contextType = FrameContext;
  declare context: ContextType<typeof FrameContext>;
  override readonly state: GuardState = { failed: false, of: this.props.children };

  static getDerivedStateFromError(): Partial<GuardState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: GuardProps, state: GuardState): GuardState | null {
    return props.children === state.of ? null : { failed: false, of: props.children };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { broken } = this.context;
    return this.props.of === 'li' ? <li>{broken}</li> : broken;
  }
}

/** Each of several entries or blocks with a guard of its own. */
export function GuardEach({ of, children }: GuardProps): ReactNode {
  return Children.map(children, (child) => child && <Guard of={of}>{child}</Guard>);
}
