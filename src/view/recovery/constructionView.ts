/** A label of a construction, with what may stand in its place where there is no room. */
export interface ConstructionLabel {
  readonly text: string;
  readonly shortText?: string;
}

/** A piece of a construction on the axis and in the shown unit, before it is given a size. */
export type ConstructionPiece =
  | { readonly kind: 'ring'; readonly index: number; readonly label?: ConstructionLabel }
  | {
      readonly kind: 'level';
      readonly role: 'base' | 'half' | 'low' | 'high';
      readonly from: number;
      readonly to: number;
      readonly least: number;
      readonly most: number;
      readonly label?: ConstructionLabel;
    }
  | {
      readonly kind: 'stretch';
      readonly role: 'moment' | 'sure' | 'possible';
      readonly from: number;
      readonly to: number;
      readonly label?: ConstructionLabel;
    }
  | {
      readonly kind: 'change';
      readonly at: number;
      /** The value it leaves from, and the stretch of values it can reach. */
      readonly from: number;
      readonly least: number;
      readonly most: number;
      readonly label?: ConstructionLabel;
    };

/** What is drawn on the figure to show how a result was found. */
export interface ConstructionView {
  readonly seriesId: string;
  /** What a screen reader hears of it: the result in words. */
  readonly name: string;
  /** Said in the figure where its window shows nothing of it. */
  readonly outsideText: string;
  readonly pieces: readonly ConstructionPiece[];
}
