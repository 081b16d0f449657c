import type { MaterialRow } from '#domain/tables/material.ts';

export type PictureFile = Pick<MaterialRow, 'scope_id' | 'id' | 'hash' | 'bytes'>;

/** A record as the parts of a document, in words: what is read as a file is read on the screen, too. */
export type Block =
  | {
      readonly kind: 'title' | 'lead' | 'heading' | 'subheading' | 'paragraph';
      readonly text: string;
    }
  | {
      readonly kind: 'picture';
      /** What it shows. */
      readonly text: string;
      /** In its place when its bytes cannot be had. */
      readonly missing: string;
      readonly file: PictureFile;
    }
  | { readonly kind: 'numbered' | 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface RecordDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every line of it, as a reader who sees no looks reads them. */
export function linesOf({ blocks }: RecordDocument): string[] {
  return blocks
    .flatMap((block) => {
      if ('text' in block) return block.text.split('\n');
      if ('items' in block) return block.items.flatMap((item) => item.split('\n'));
      return [block.head, ...block.rows].flat().flatMap((cell) => cell.split('\n'));
    })
    .filter((line) => line !== '');
}
