import { createPortal } from 'react-dom';
import { PinsContext } from '../../state/pins';
import { FullPage } from './FullPage';
import { HandoutPage } from './HandoutPage';
import type { PrintForm } from './printRequest';
import type { PrintSheetProps } from './printSheetProps';
import './print.css';

/** Nothing is pinned on paper. */
const NO_PINS = {};

/**
 * The case for paper. It stands beside the app in the document, unseen until it is printed, and
 * within the app for React, so that what a way of teaching draws finds its contexts.
 */
export default function PrintSheet({
  form,
  ...shown
}: PrintSheetProps & { readonly form: PrintForm }) {
  const { locale } = shown.words;
  return createPortal(
    <PinsContext value={NO_PINS}>
      <div className={`print-sheet ${form}`} lang={locale} data-print-sheet={form}>
        {form === 'full' ? <FullPage {...shown} /> : <HandoutPage {...shown} />}
      </div>
    </PinsContext>,
    document.body,
  );
}
