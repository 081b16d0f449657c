import { filesWords as words } from '#content/words/meetings/files.ts';
import { audienceLabel } from '#content/words/meetings/meetings.ts';
import { listPictures } from '#data/meetings/material/list-files.ts';
import { useLive } from '#data/use-live.ts';
import { Rows } from '#ui/list/rows.tsx';
import { Link } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { FileRow } from './file-row.tsx';
import css from './files.module.css';
import { FileMark } from './file-mark.tsx';
import { isSeen, Picture } from './picture.tsx';

interface ItemPicturesProps {
  readonly meeting: string;
  readonly item: string;
  /** One's own, by name. */
  readonly organisation: string;
}

/** The pictures taken at an item, with what they show in words under them. */
export function ItemPictures({ meeting, item, organisation }: ItemPicturesProps) {
  const pictures = useLive((local) => listPictures(local, meeting, item), [meeting, item]);
  if (!pictures || pictures.length === 0) return null;
  return (
    <Section title={words.pictures}>
      <Rows>
        {pictures.map((file) => {
          const { row, state, audience } = file;
          if (!isSeen(state)) return <FileRow key={row.id} {...{ meeting, file, organisation }} />;
          return (
            <li key={row.id}>
              <figure className={css['figure']}>
                <Link to={paths.materialFile(meeting, row.id)}>
                  <Picture row={row} alt={row.description || words.noDescription} />
                  <span dir="auto">{row.title}</span>
                </Link>
                <figcaption className={css['caption']}>
                  {row.description ? <span dir="auto">{row.description}</span> : null}
                  <FileMark state={state} />
                  <span>{audienceLabel(audience, organisation)}</span>
                </figcaption>
              </figure>
            </li>
          );
        })}
      </Rows>
    </Section>
  );
}
