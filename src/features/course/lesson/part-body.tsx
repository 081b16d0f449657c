import type { Block, Inline } from '#content/course/course-model.ts';
import { BarPairFigure } from './bar-pair.tsx';
import { PracticeFigure } from './practice.tsx';
import { ScoreBarsFigure } from './score-bars.tsx';
import { StepLineFigure } from './step-line.tsx';
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
    case 'stepLine':
      return <StepLineFigure figure={block} />;
    case 'barPair':
      return <BarPairFigure figure={block} />;
    case 'scoreBars':
      return <ScoreBarsFigure figure={block} />;
    case 'practice':
      return <PracticeFigure figure={block} />;
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
