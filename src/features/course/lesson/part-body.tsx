import type { Block, Inline } from '#content/course/course-model.ts';
import { FigureView } from '../figure/figure-view.tsx';
import { OwnBeside } from '../own-figures/own-beside.tsx';
import css from './lesson.module.css';

/** A part's text and figure, from plain data to elements: no HTML string is ever involved. */
export function PartBody({ body }: { readonly body: readonly Block[] }) {
  return (
    <div className={css['read']}>
      {body.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines content={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'compare':
      return (
        <>
          <FigureView figure={block} />
          {block.own === '' ? null : <OwnBeside figure={block.own} />}
        </>
      );
    default:
      return <FigureView figure={block} />;
  }
}

function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((one, index) => {
    if (one.kind === 'text') return one.text;
    const Tag = one.kind === 'strong' ? 'strong' : 'em';
    return (
      <Tag key={index}>
        <Inlines content={one.content} />
      </Tag>
    );
  });
}
