/** Where our layers stand among Recharts' own: grid −100, areas 100, axes 500. */
export const LAYER_ORDER = {
  range: 150,
  anchorRule: 200,
  line: 300,
  lanes: 550,
  marks: 600,
  /** Constructions, predictions and what a lesson points out. */
  teaching: 650,
  words: 700,
} as const;
