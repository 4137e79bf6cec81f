import { lazy, Suspense, useState } from 'react';
import type { PrintSheetProps } from './print/printSheetProps';

const ExportDialog = lazy(() => import('./export/ExportDialog'));

/** The button under a figure that makes a file of it, and the dialog once it is asked for. */
export function ExportButton(shown: PrintSheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button small"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {shown.words.controls.export}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog
            {...shown}
            close={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
