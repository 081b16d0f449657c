import type { Example, Scene } from '#content/course/figure-model.ts';
import { figureWords } from '#content/words/course/course.ts';
import { SceneDrawing } from '../scene/scene-drawing.tsx';
import css from './scene-figure.module.css';

/** A drawn place out of everyday life, from edge to edge. */
export function SceneFigure({ figure }: { readonly figure: Scene }) {
  return (
    <figure className={css['scene']}>
      <SceneDrawing of={figure.name} alt={figure.alt} />
      <figcaption>{figure.caption}</figcaption>
    </figure>
  );
}

/** An example in a frame, with its picture on top when it has one. */
export function ExampleFigure({ figure }: { readonly figure: Example }) {
  return (
    <section className={css['story']} aria-label={figureWords.storyOf(figure.title)}>
      {figure.scene ? <SceneDrawing of={figure.scene.name} alt={figure.scene.alt} /> : null}
      <div className={css['text']}>
        <p className={css['kind']}>{figureWords.storyMark}</p>
        <h2>{figure.title}</h2>
        <p>{figure.text}</p>
      </div>
    </section>
  );
}
