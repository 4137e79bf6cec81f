import type * as z from 'zod/mini';
import { type CaseFile, caseFileSchema, observationSchema } from '../caseFile';
import { setAsideExtensions } from '../setAsideExtensions';
import { findInvisible } from '../stripInvisible';

/**
 * Observations whose shape was found right, and which hold no invisible marks. An edit shares with the state before it whatever it did
 * not change, so that a series of 100,000 values is not checked anew for one of them.
 */
const sound = new WeakSet<object>();

/** Takes the observations of a document for right that was read as a case already. */
export function trustShape({ series }: CaseFile): void {
  for (const { observations } of series) {
    for (const observation of observations) {
      if (findInvisible(observation) === undefined) sound.add(observation);
    }
  }
}

/** What the schema of the format says of a document; empty where its shape is right. */
export function checkShape(document: CaseFile): z.core.$ZodIssue[] {
  const series = document.series.map((one) => ({ ...one, observations: [] }));
  const shell = caseFileSchema.safeParse(setAsideExtensions({ ...document, series }));
  const ofValues = document.series.flatMap(({ observations }, place) =>
    observations.flatMap((observation, index) => {
      if (sound.has(observation)) return [];
      const checked = observationSchema.safeParse(setAsideExtensions(observation));
      if (checked.success && findInvisible(observation) === undefined) sound.add(observation);
      const path = ['series', place, 'observations', index];
      return (checked.error?.issues ?? []).map((issue) => ({
        ...issue,
        path: [...path, ...issue.path],
      }));
    }),
  );
  return [...(shell.error?.issues ?? []), ...ofValues];
}

/** The first invisible mark in a document, by its code point. */
export function findMark({ series, ...rest }: CaseFile): string | undefined {
  const headers = series.map(({ observations, ...header }) => header);
  const mark = findInvisible([rest, headers]);
  if (mark !== undefined) return mark;
  for (const { observations } of series) {
    const found = findInvisible(observations.filter((observation) => !sound.has(observation)));
    if (found !== undefined) return found;
  }
  return undefined;
}
