/** Maps a domain to pixels in a straight line; ours, so that placement runs without a browser. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Where a scale that is drawn wrong on purpose bends: values with their pixels, rising. */
  readonly bends?: readonly (readonly [value: number, pixel: number])[];
}

/** The pixel of a value; beyond the domain it goes on, so clip where that must not show. */
export function scaleTo(scale: LinearScale, value: number): number {
  if (scale.bends) return scaleTo(pieceAt(scale.bends, value) ?? straight(scale), value);
  const [d0, d1] = scale.domain;
  const [r0, r1] = scale.range;
  return d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** The value at a pixel. */
export function scaleFrom(scale: LinearScale, pixel: number): number {
  const bends = scale.bends?.map(([value, at]) => [at, value] as const);
  const inverse = { domain: scale.range, range: scale.domain };
  return scaleTo(bends ? { ...inverse, bends } : inverse, pixel);
}

/** The straight piece a value falls in; beyond the bends the first and the last go on. */
function pieceAt(bends: NonNullable<LinearScale['bends']>, value: number): LinearScale | undefined {
  const next = bends.findIndex(([at], index) => index > 0 && value <= at);
  const end = next < 0 ? bends.length - 1 : next;
  const [from, to] = [bends[end - 1], bends[end]];
  return from && to && { domain: [from[0], to[0]], range: [from[1], to[1]] };
}

function straight({ domain, range }: LinearScale): LinearScale {
  return { domain, range };
}
