/**
 * The catalogues that load with the feature that says them, by their names. Each `en….ts` adds its
 * own line to this interface, so that a language without one of them does not build, and so that no
 * catalogue imports another.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the catalogues fill it
export interface Features {}
