import type { Figure } from '#content/course/figure-model.ts';
import { BarPairFigure } from '../model-figure/bar-pair.tsx';
import { PracticeFigure } from '../model-figure/practice.tsx';
import { ScoreBarsFigure } from '../model-figure/score-bars.tsx';
import { StepLineFigure } from '../model-figure/step-line.tsx';
import { ChainFigure } from './chain.tsx';
import { CompareFigure } from './compare.tsx';
import { FactCard } from './fact-card.tsx';
import { ExampleFigure, SceneFigure } from './scene-figure.tsx';
import { GoalFigure } from './goal.tsx';
import { TimelineFigure } from './timeline.tsx';
import { WheelFigure } from './wheel.tsx';
import { WholeFigure } from './whole.tsx';

/** The drawing of a figure, by its kind. */
export function FigureView({ figure }: { readonly figure: Figure }) {
  switch (figure.kind) {
    case 'stepLine':
      return <StepLineFigure figure={figure} />;
    case 'barPair':
      return <BarPairFigure figure={figure} />;
    case 'scoreBars':
      return <ScoreBarsFigure figure={figure} />;
    case 'practice':
      return <PracticeFigure figure={figure} />;
    case 'fact':
      return <FactCard fact={figure.fact} />;
    case 'compare':
      return <CompareFigure figure={figure} />;
    case 'chain':
      return <ChainFigure figure={figure} />;
    case 'wheel':
      return <WheelFigure figure={figure} />;
    case 'timeline':
      return <TimelineFigure figure={figure} />;
    case 'whole':
      return <WholeFigure figure={figure} />;
    case 'scene':
      return <SceneFigure figure={figure} />;
    case 'example':
      return <ExampleFigure figure={figure} />;
    case 'goal':
      return <GoalFigure figure={figure} />;
  }
}
