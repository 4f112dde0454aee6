import { memo, type CSSProperties, type ReactNode } from 'react';
import type { Shape } from '../../../shared/domain/map/shapes.ts';
import classes from './Drawn.module.css';

/** As many colours as the theme has; the next leg begins again. */
const legs = 6;

/** Shapes of a scene on the screen; `svg.ts` draws the same ones into files. */
export const Drawn = memo(function Drawn({ shapes }: { readonly shapes: readonly Shape[] }): ReactNode {
  return shapes.map((shape, index) => <One key={index} shape={shape} />);
});

function One({ shape }: { readonly shape: Shape }): ReactNode {
  const look = classes[shape.look];
  const { leg } = shape;
  const style = (
    leg === undefined ? {} : { '--leg': `var(--escale-leg-${String(leg % legs)})` }
  ) as CSSProperties;
  if (shape.kind === 'path') return <path className={look} style={style} d={shape.d} />;
  if (shape.kind === 'circle')
    return <circle className={look} style={style} cx={shape.x} cy={shape.y} r={shape.radius} />;
  return (
    <text className={look} style={style} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
      {shape.text}
    </text>
  );
}
