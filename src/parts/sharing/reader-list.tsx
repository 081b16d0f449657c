import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface ReaderListProps {
  /** Of which organisation, where there are several. */
  readonly title?: string;
  readonly readers: readonly string[];
}

/** Who can read, by name. */
export function ReaderList({ title, readers }: ReaderListProps) {
  return (
    <Stack gap={1}>
      {title === undefined ? null : <h3>{title}</h3>}
      <Soft small>{readers.join('; ')}</Soft>
    </Stack>
  );
}
