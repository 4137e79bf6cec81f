import { useEffect, useState } from 'react';
import { pixelsOf } from '../../figure/drawExport';
import { loadFontFaces } from '../../figure/fontFaces';
import { writeSvg } from '../../figure/writeSvg';
import type { PlacedExport } from '../../view/export/placedExport';
import type { Words } from '../../words/en';
import { exportWordsOf } from '../../words/enExport';
import { formatNumber } from '../../words/formatNumber';
import type { FigureParts } from '../figureParts';
import { describeSize } from './describeSize';
import { ExportDrawing } from './ExportDrawing';
import type { DrawnSheet } from './useDrawnSheet';

interface ExportPreviewProps {
  readonly placed: PlacedExport;
  readonly sheet: DrawnSheet;
  readonly words: Words;
  readonly parts: FigureParts | undefined;
}

/** Smaller type than this, in points, is not read on paper. */
const SMALLEST_READ = 6;

/** The sheet as it is exported, in its own proportions and in light colours on any page. */
export function ExportPreview({ placed, sheet, words, parts }: ExportPreviewProps) {
  const say = exportWordsOf(words);
  const address = usePicture(sheet.svg);
  const { width, height } = pixelsOf(placed);
  const { leftOut, smallestType, title } = placed;
  return (
    <div className="export-preview">
      <div className="export-sheet" style={{ aspectRatio: `${width} / ${height}` }}>
        {address !== undefined && (
          <img
            src={address}
            alt={say.preview.label(title, describeSize(placed, say.size))}
            width={width}
            height={height}
          />
        )}
        {sheet.isFailed ? (
          <p role="alert">{say.preview.failed}</p>
        ) : (
          !sheet.svg && <p role="status">{say.preview.drawing}</p>
        )}
      </div>
      <p className="share-hint">{describeSize(placed, say.size)}</p>
      {leftOut > 0 && <p>{say.preview.keyLeftOut(leftOut)}</p>}
      {smallestType < SMALLEST_READ && (
        <p>{say.preview.smallType(formatNumber(smallestType, 1))}</p>
      )}
      <ExportDrawing placed={placed} words={words} parts={parts} drawn={sheet.drawn} />
    </div>
  );
}

/** A picture that is taken away while the browser still reads it counts as one that failed, in ms. */
const READ_BY_THEN = 10_000;

/** The address of a picture of a sheet; that of the last one until the next is there. */
function usePicture(svg: SVGSVGElement | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!svg) return;
    let made: string | undefined;
    let isOver = false;
    const show = (fontFaces?: string) => {
      if (isOver) return;
      const text = writeSvg(svg, fontFaces === undefined ? {} : { fontFaces });
      made = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      setAddress(made);
    };
    // Without its typeface the preview is still true in everything else.
    loadFontFaces(svg).then(show, () => show());
    return () => {
      isOver = true;
      const over = made;
      if (over !== undefined) setTimeout(() => URL.revokeObjectURL(over), READ_BY_THEN);
    };
  }, [svg]);
  return address;
}
