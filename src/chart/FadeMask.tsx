import { PIN_RADIUS } from '../view/placeStretch';

interface FadeMaskProps {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  /** The share of the width over which each end fades; 0 is a hard end. */
  readonly fadeLeft: number;
  readonly fadeRight: number;
}

const HALF = PIN_RADIUS + 4;

/** Lets the ends of a stretch fade that nobody knows to the day. */
export function FadeMask({ id, left, right, fadeLeft, fadeRight }: FadeMaskProps) {
  const box = { x: left - 2, y: -HALF, width: right - left + 4, height: 2 * HALF };
  return (
    <mask id={id} maskUnits="userSpaceOnUse" {...box}>
      <linearGradient id={`${id}g`} gradientUnits="userSpaceOnUse" x1={left} x2={right}>
        <stop offset="0" stopColor={fadeLeft > 0 ? '#000' : '#fff'} />
        <stop offset={fadeLeft} stopColor="#fff" />
        <stop offset={1 - fadeRight} stopColor="#fff" />
        <stop offset="1" stopColor={fadeRight > 0 ? '#000' : '#fff'} />
      </linearGradient>
      <rect {...box} fill={`url(#${id}g)`} />
    </mask>
  );
}
