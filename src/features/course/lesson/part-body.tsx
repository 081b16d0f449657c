import { isAct } from '#content/course/act-model.ts';
import type { Block, Inline } from '#content/course/course-model.ts';
import type { Figure } from '#content/course/figure-model.ts';
import { GuessAct } from '../act/guess-act.tsx';
import { PickAct } from '../act/pick-act.tsx';
import { SortAct } from '../act/sort-act.tsx';
import { SpendAct } from '../act/spend-act.tsx';
import { FigureView } from '../figure/figure-view.tsx';
import { OwnBeside } from '../own-figures/own-beside.tsx';
import css from './lesson.module.css';

/** A part's text and figure, from plain data to elements: no HTML string is ever involved. */
export function PartBody({ body }: { readonly body: readonly Block[] }) {
  return (
    <div className={css['read']}>
      {body.map((block, index) => {
        const before = body[index - 1];
        // What is guessed at is shown by the guess itself.
        if (before?.kind === 'guess' && isFigure(block)) return null;
        return <BlockView key={index} block={block} next={body[index + 1]} />;
      })}
    </div>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly next: Block | undefined;
}

function BlockView({ block, next }: BlockViewProps) {
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
    case 'guess':
      return (
        <GuessAct act={block}>{next && isFigure(next) ? <WithOwn figure={next} /> : null}</GuessAct>
      );
    case 'pick':
      return <PickAct act={block} />;
    case 'sort':
      return <SortAct act={block} />;
    case 'spend':
      return <SpendAct act={block} />;
    default:
      return <WithOwn figure={block} />;
  }
}

/** A figure of the country, and where one may stand beside it the organisation's own. */
function WithOwn({ figure }: { readonly figure: Figure }) {
  return (
    <>
      <FigureView figure={figure} />
      {figure.kind === 'compare' && figure.own !== '' ? <OwnBeside figure={figure.own} /> : null}
    </>
  );
}

function isFigure(block: Block): block is Figure {
  return block.kind !== 'paragraph' && block.kind !== 'list' && !isAct(block);
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
