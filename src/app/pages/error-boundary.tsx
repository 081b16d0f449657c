import { Component, type ReactNode } from 'react';
import { errorWords as words } from '#content/words/shell/shell.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import styles from './error-boundary.module.css';

interface Props {
  /** Another page gets another chance. */
  readonly at: string;
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
  readonly at: string;
}

/** A page that broke does not take the app with it, and says what is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: false, at: this.props.at };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.at === state.at ? null : { failed: false, at: props.at };
  }

  override render(): ReactNode {
    return this.state.failed ? <ErrorPage /> : this.props.children;
  }
}

/** Draws something that asks for less when what it holds breaks, and stays with it. */
export class Fallback extends Component<
  { readonly to: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.to : this.props.children;
  }
}

/** Plain addresses, not the router's: whatever broke is left behind by loading anew. */
function ErrorPage() {
  return (
    <Screen kind="inner" title={words.document}>
      <h1>{words.title}</h1>
      <Notice kind="waiting" title={words.safe} live>
        {words.help}
      </Notice>
      <div className={styles['acts']}>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
        <p className={styles['links']}>
          <a href={paths.home}>{words.home}</a>
          <a href={paths.sync}>{words.sync}</a>
          <a href={paths.signOut}>{words.signOut}</a>
        </p>
      </div>
    </Screen>
  );
}
