import type { ComponentType } from 'react';
import { BooksDrawing } from './books.tsx';
import { BridgeDrawing } from './bridge.tsx';
import { ChairsDrawing } from './chairs.tsx';
import { CoatsDrawing } from './coats.tsx';
import { WindowsDrawing } from './windows.tsx';

const drawings = {
  /** Waiting for the other. */
  windows: WindowsDrawing,
  /** No meeting yet. */
  chairs: ChairsDrawing,
  /** No colleagues yet. */
  coats: CoatsDrawing,
  /** The course is done. */
  books: BooksDrawing,
  /** Offline at the first start. */
  bridge: BridgeDrawing,
} satisfies Record<string, ComponentType>;

export type DrawingName = keyof typeof drawings;

export function Drawing({ of }: { readonly of: DrawingName }) {
  const Chosen = drawings[of];
  return <Chosen />;
}
