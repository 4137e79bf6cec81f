import type { CaseIssue } from '../../exchange/caseIssue';
import type { TextProblem } from '../../exchange/edits/textReading';
import type { EditActions } from '../../state/editActions';
import type { EditedCase } from '../../state/editedCases';
import type { Words } from '../../words/en';
import type { EditWords } from '../../words/enEdit';

/** What every part of the sheet works with. */
export interface SheetTools {
  readonly edited: EditedCase;
  readonly actions: EditActions;
  readonly words: Words;
  readonly editWords: EditWords;
}

/** What is wrong with a text that no case could be made of. */
export function describeProblem(problem: TextProblem, words: EditWords): string {
  switch (problem) {
    case 'time':
      return words.time.wrong;
    case 'value':
      return words.values.wrong;
    case 'number':
      return words.about.numberWrong;
    case 'positive':
      return words.values.readingErrorWrong;
    case 'title':
      return words.events.titleMissing;
  }
}

/**
 * What keeps an edit from being made, in one message; its place is said only where it is not the
 * item that is being edited.
 *
 * @param here the path of the item
 */
export function describeRefusal(
  issues: readonly CaseIssue[],
  here: string,
  words: EditWords,
): string | undefined {
  const [first] = issues;
  if (!first) return undefined;
  const { place, found, expected } = first;
  const isHere = here !== '' && place.startsWith(here);
  const reason = isHere ? words.refused(found, expected) : words.refusedAt(place, found, expected);
  return words.notKept(reason);
}
