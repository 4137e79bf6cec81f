import { type PrintForm, writePrintRequest } from './printRequest';

/**
 * Prints the case of the page, as it is on screen with what its way of teaching adds to the figure.
 * The page itself holds case, view and contexts, so nothing of them is given here: `CasePage` draws
 * the sheet (`usePrintSheet`), waits for its typeface, opens the browser's dialog and takes the
 * sheet away again. The focus stays where it is.
 *
 * @returns settled when the browser's dialog was left, whether it printed or not
 * @throws Error (as a rejection) where what draws the sheet cannot be loaded; `printWordsOf(words)
 *   .failed` says so
 * @example await printCase('handout')
 */
export function printCase(form: PrintForm): Promise<void> {
  return new Promise((resolve, reject) => {
    writePrintRequest({
      form,
      settle: (error) => {
        writePrintRequest(undefined);
        if (error) reject(error);
        else resolve();
      },
    });
  });
}
