import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { type ExportSize, NAMED_SIZES } from '../../view/export/exportSize';
import type { ExportSubject } from '../../view/export/exportSubject';
import { placeExport } from '../../view/export/placeExport';
import { toldRecord } from '../../view/export/toldRecord';
import { exportWordsOf } from '../../words/enExport';
import type { PrintSheetProps } from '../print/printSheetProps';
import { ModalDialog } from '../share/ModalDialog';
import { DataSection } from './DataSection';
import { ExportPreview } from './ExportPreview';
import { PaperSection } from './PaperSection';
import { PictureSection } from './PictureSection';
import { SizeChoices } from './SizeChoices';
import { useDrawnSheet } from './useDrawnSheet';
import './exportDialog.css';

export interface ExportDialogProps extends PrintSheetProps {
  readonly close: () => void;
}

/**
 * The figure of the page as a file, on the clipboard or on paper, and what it is drawn from. What is
 * chosen here is gone with the dialog: it is no part of the view.
 */
export default function ExportDialog(props: ExportDialogProps) {
  const { state, view, parts, hasHeadline, words, close } = props;
  const say = exportWordsOf(words);
  const [size, setSize] = useState<ExportSize>(NAMED_SIZES['slide-16-9']);
  const caseRecord = useMemo(
    () => toldRecord(props.caseRecord, hasHeadline),
    [props.caseRecord, hasHeadline],
  );
  const subject = useMemo(
    (): ExportSubject => ({
      caseRecord,
      state,
      view,
      words,
      parts,
      hasHeadline,
      address: window.location.href,
    }),
    [caseRecord, state, view, words, parts, hasHeadline],
  );
  // A figure may be drawn wrong on purpose; its data are not.
  const trueCase = parts?.trueCase;
  const trueSubject = useMemo(
    () => (trueCase ? { ...subject, caseRecord: trueCase } : subject),
    [subject, trueCase],
  );
  const placed = useMemo(() => placeExport(subject, size), [subject, size]);
  const sheet = useDrawnSheet(placed);
  // The button stands in the caption of a figure, of which the dialog is no part.
  return createPortal(
    <ModalDialog title={say.title} closeLabel={say.close} close={close} className="export-dialog">
      <div className="export-columns">
        <div className="export-figure">
          <ExportPreview placed={placed} sheet={sheet} words={words} parts={parts} />
          <SizeChoices size={size} choose={setSize} say={say.size} />
        </div>
        <div className="export-choices">
          <PictureSection svg={sheet.svg} placed={placed} caseId={caseRecord.id} words={words} />
          <PaperSection words={words} />
          <DataSection subject={trueSubject} />
        </div>
      </div>
    </ModalDialog>,
    document.body,
  );
}
