import type { Basis } from '../domain/basis';
import type { Words } from './en';

/** What the terms of the page mean, in English; loaded when one is asked for. */
const enExplain = {
  illustration:
    'The source prints no numbers for this curve. Its values were placed by us so that they fit the words of the source; they are for teaching and are not measurements.',
  simulation:
    'These values were made up for teaching. No patient and no laboratory stands behind them.',
  range: (isAssumed: boolean, source: string | undefined, range: string) =>
    isAssumed
      ? `The source does not give its laboratory's own range. The band shows ${range}${
          source ? ` of ${source}` : ''
        }; laboratories differ, so a value called low here may be within the range of another.`
      : `The range is ${range}${source ? `, from ${source}` : ''}. Status is computed in the unit and range of the source.`,
  noRange:
    'The source gives no reference range for this series, so no value is called low or high.',
  basis: {
    reported: 'Printed in the source.',
    digitised: 'Read off a figure of the source, with a reading error.',
    derived: 'Computed from facts that the source prints.',
    reconstructed:
      'Placed by us to fit the words of the source, which does not print it. Not a measurement.',
    simulated: 'Made up for teaching. Not a measurement.',
  } satisfies Record<Basis, string>,
  illustrationTerm: 'Illustration',
  simulationTerm: 'Simulation',
};

export type ExplainWords = typeof enExplain;

declare module './features' {
  interface Features {
    readonly explain: ExplainWords;
  }
}

/** What the terms mean in the language of a page. */
export function explainWordsOf({ features }: Words): ExplainWords {
  return features?.explain ?? enExplain;
}
