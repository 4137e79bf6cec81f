import type { TmpInput } from '../domain/recovery/tmpGfr';

/** The words of TmP/GFR. */
export const enTmp = {
  title: 'TmP/GFR',
  what: 'The renal threshold of phosphate, by Payne’s algorithm (Payne 1998).',
  needs:
    'It holds only for a second-morning urine passed fasting, with blood drawn at the same time; not for a 24 h collection. The case says the time and not the fasting: check that in the source.',
  pairing: (when: string) => `The four values of ${when}:`,
  input: {
    serumPhosphate: 'serum phosphate',
    urinePhosphate: 'urine phosphate',
    serumCreatinine: 'serum creatinine',
    urineCreatinine: 'urine creatinine',
  } satisfies Record<TmpInput, string>,
  trp: (trp: string) => `TRP ${trp}`,
  branch: {
    proportional: 'TRP is at most 0.86, so TmP/GFR = TRP × serum phosphate.',
    curved: 'TRP is above 0.86, so TmP/GFR = 0.3 × TRP / (1 − 0.8 × TRP) × serum phosphate.',
  },
  result: (amount: string) => `TmP/GFR ${amount}`,
  range:
    'Adults of 19 and over: 0.70 to 1.35 mmol/L (Dubourg 2022, Nephrol Dial Transplant 37:2150–6, as cited by ANZBMS); children have higher values.',
  twice: (when: string, input: string) =>
    `Not computed for ${when}: there are two values of ${input}, and nothing says which belongs to the others.`,
  refused: {
    limit: (input: string) => `Not computed: ${input} is given as a limit, not as a number.`,
    unit: (input: string, unit: string) =>
      `Not computed: ${input} is in ${unit}; expected mmol/L or mg/dL, and for creatinine also umol/L.`,
    notPositive: (input: string) => `Not computed: ${input} is not above 0.`,
    noReabsorption: (trp: string) =>
      `Not computed: the four give a TRP of ${trp}, more phosphate in the urine than was filtered. Check units and samples.`,
  },
};
