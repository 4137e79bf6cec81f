import type * as z from 'zod/mini';
import { type CaseFile, caseFileSchema } from './caseFile';
import { isPlainObservation } from './plainObservation';

export type ValidatedCaseFile =
  | { readonly success: true; readonly data: CaseFile }
  | { readonly success: false; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * A JSON value as the schema sees it. Plain observations are looked at by hand and kept from the
 * validator, which takes seconds over a million of them. What then has the shape of a case file has
 * it as a whole; of what has not, the validator sees all, so that its words and places are the same.
 */
export function validateCaseFile(file: unknown): ValidatedCaseFile {
  const lists = observationListsOf(file);
  const light = caseFileSchema.safeParse(lists ? withoutPlain(file as SeriesHolder, lists) : file);
  if (light.success) {
    const series = light.data.series.map((one, index) => {
      const observations = lists?.[index];
      return observations ? { ...one, observations } : one;
    });
    return { success: true, data: { ...light.data, series } as CaseFile };
  }
  if (!lists) return { success: false, issues: light.error.issues };
  const whole = caseFileSchema.safeParse(file);
  return whole.success
    ? { success: true, data: whole.data }
    : { success: false, issues: whole.error.issues };
}

interface SeriesHolder {
  readonly series: readonly { readonly observations?: unknown }[];
}

type Lists = readonly (readonly unknown[] | undefined)[];

/** The observations of each series; undefined where something else than series stands there. */
function observationListsOf(file: unknown): Lists | undefined {
  const { series } = (file ?? {}) as { series?: unknown };
  if (!Array.isArray(series) || series.some((one) => typeof one !== 'object' || one === null)) {
    return undefined;
  }
  return series.map(({ observations }: { observations?: unknown }) =>
    Array.isArray(observations) ? observations : undefined,
  );
}

function withoutPlain(file: SeriesHolder, lists: Lists): unknown {
  const series = file.series.map((one, index) => {
    const observations = lists[index]?.filter((observation) => !isPlainObservation(observation));
    return observations ? { ...one, observations } : one;
  });
  return { ...file, series };
}
