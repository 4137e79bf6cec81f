import { setKeys } from '../../edits/setKeys';
import type { PartInFile, StepInFile, ViewInFile } from '../lessonFile';

/** The parts of a step in the order in which they are shown; the step itself is the first. */
export function partsOf(step: StepInFile): readonly [StepInFile, ...PartInFile[]] {
  return [step, ...(step.then ?? [])];
}

/** A step with the part in a place of `partsOf` changed; the first is the step itself. */
export function changePart(
  step: StepInFile,
  place: number,
  change: (part: PartInFile) => PartInFile,
): StepInFile {
  // What changes a part by its keys leaves the others of a step where they are.
  if (place === 0) return change(step) as StepInFile;
  return {
    ...step,
    then: (step.then ?? []).map((one, at) => (at === place - 1 ? change(one) : one)),
  };
}

/** A step with one part more, after the one in a place. */
export function withPartAfter(step: StepInFile, place: number, part: PartInFile): StepInFile {
  return { ...step, then: (step.then ?? []).toSpliced(place, 0, part) };
}

/** A step without a part; its first one cannot go. */
export function withoutPart(step: StepInFile, place: number): StepInFile {
  const then = (step.then ?? []).filter((_, at) => at !== place - 1);
  return setKeys(step, { then: then.length === 0 ? undefined : then });
}

/** How the figure stands at a part: as it says, or as at the part before. */
export function viewAt(step: StepInFile, place: number): ViewInFile {
  return (
    partsOf(step)
      .slice(0, place + 1)
      .findLast(({ view }) => view !== undefined)?.view ?? {}
  );
}
