/** Maps a domain to pixels in a straight line; ours, so that placement runs without a browser. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** The pixel of a value; beyond the domain it goes on, so clip where that must not show. */
export function scaleTo(scale: LinearScale, value: number): number {
  const [d0, d1] = scale.domain;
  const [r0, r1] = scale.range;
  return d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** The value at a pixel. */
export function scaleFrom(scale: LinearScale, pixel: number): number {
  return scaleTo({ domain: scale.range, range: scale.domain }, pixel);
}
