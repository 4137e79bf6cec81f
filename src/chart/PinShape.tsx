import { useId } from 'react';
import { PIN_RADIUS } from '../view/placeStretch';

interface PinShapeProps {
  readonly left: number;
  readonly right: number;
  /** Over how much of each end it fades, in px; 0 is a hard end. */
  readonly fadeLeft: number;
  readonly fadeRight: number;
  readonly emphasis: string;
  /** The outline, that much larger on all sides. */
  readonly pathAt: (growth: number) => string;
}

const HALF = PIN_RADIUS + 4;

/** The outline of a pin, fading at the ends that nobody knows to the day, in its ring if it has one. */
export function PinShape({ left, right, fadeLeft, fadeRight, emphasis, pathAt }: PinShapeProps) {
  const id = useId();
  const isFading = fadeLeft + fadeRight > 0;
  const width = right - left;
  const box = { x: left - 2, y: -HALF, width: width + 4, height: 2 * HALF };
  return (
    <>
      {isFading && (
        <mask id={id} maskUnits="userSpaceOnUse" {...box}>
          <linearGradient id={`${id}g`} gradientUnits="userSpaceOnUse" x1={left} x2={right}>
            <stop offset="0" stopColor={fadeLeft > 0 ? '#000' : '#fff'} />
            <stop offset={fadeLeft / width} stopColor="#fff" />
            <stop offset={1 - fadeRight / width} stopColor="#fff" />
            <stop offset="1" stopColor={fadeRight > 0 ? '#000' : '#fff'} />
          </linearGradient>
          <rect {...box} fill={`url(#${id}g)`} />
        </mask>
      )}
      {emphasis !== 'none' && <path className="ring-outline" d={pathAt(2)} />}
      {emphasis !== 'none' && <path className="ring" d={pathAt(2)} />}
      <path className="pin-shape" d={pathAt(0)} {...(isFading ? { mask: `url(#${id})` } : {})} />
    </>
  );
}
