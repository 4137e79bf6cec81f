// @ts-check
/** Stacking is for areas and bars of Recharts, of which the figure has none: 2 kB of d3-shape. */
const UNUSED = 'The figure stacks nothing.';

export function stack() {
  throw new Error(UNUSED);
}

export const stackOffsetExpand = stack;
export const stackOffsetNone = stack;
export const stackOffsetSilhouette = stack;
export const stackOffsetWiggle = stack;
export const stackOrderNone = stack;
