import type { ReactNode } from 'react';
import type { Place } from '#ui/bar/top-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import type { DrawingName } from '#ui/drawings/drawing.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Fetching, useFetching } from './fetching.tsx';

interface MissingProps {
  readonly title: string;
  readonly text: string;
  readonly drawing: DrawingName;
  readonly back?: Place | undefined;
  /** Where to go instead. */
  readonly way?: Place | undefined;
  /** What one had begun to write of it. */
  readonly children?: ReactNode;
}

/** What an address names is not here: never was, taken away, done with, or not mine to see. */
export function Missing({ title, text, drawing, back, way, children }: MissingProps) {
  return (
    <Screen kind="inner" title={title} back={back}>
      <Empty
        drawing={drawing}
        title={title}
        action={way ? <ButtonLink to={way.to}>{way.label}</ButtonLink> : undefined}
      >
        <p>{text}</p>
      </Empty>
      {children}
    </Screen>
  );
}

/** The same of what comes by sync: it may be on its way until everything has been read once. */
export function MissingRow(props: MissingProps) {
  const isFetching = useFetching();
  if (isFetching === false) return <Missing {...props} />;
  return (
    <Screen kind="inner" title={props.title} back={props.back}>
      <Fetching />
    </Screen>
  );
}
