/**
 * Where a finding or a time comes from (rule 1 of the design).
 *
 * - `reported`: printed in the source
 * - `digitised`: read off a figure, with its reading error
 * - `derived`: computed from reported facts
 * - `reconstructed`: placed by us to fit the source's words
 * - `simulated`: made up for teaching
 */
export const BASES = ['reported', 'digitised', 'derived', 'reconstructed', 'simulated'] as const;

export type Basis = (typeof BASES)[number];

/** True for what no source prints: drawn hollow and dashed, said as "about …, illustrative". */
export function isIllustrative(basis: Basis): boolean {
  return basis === 'reconstructed' || basis === 'simulated';
}
