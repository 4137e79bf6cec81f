import { useState } from 'react';
import { copyPicture } from '../../figure/copyPicture';
import { pixelsOf } from '../../figure/drawExport';
import { DOTS_PER_INCH, drawPng, pngPixels, type PngSize } from '../../figure/drawPng';
import { writeSvg } from '../../figure/writeSvg';
import type { PlacedExport } from '../../view/export/placedExport';
import type { Words } from '../../words/en';
import { exportWordsOf } from '../../words/enExport';
import { saveFile } from '../saveFile';
import { nameFile } from './nameFile';
import { SaidLine } from './SaidLine';
import { useSaid } from './useSaid';

interface PictureSectionProps {
  /** Absent while the sheet is drawn. */
  readonly svg: SVGSVGElement | undefined;
  readonly placed: PlacedExport;
  readonly caseId: string;
  readonly words: Words;
}

const SCALES = [1, 2, 3] as const;

/** The sheet as SVG, as PNG or on the clipboard. */
export function PictureSection({ svg, placed, caseId, words }: PictureSectionProps) {
  const { picture: say, saving, preparing } = exportWordsOf(words);
  const [scale, setScale] = useState<number>(2);
  const { said, tell, fail } = useSaid();
  const sizeAt = (times: number): PngSize => ({ ...pixelsOf(placed), scale: times });
  const { name } = placed.size;
  const draw = async (drawing: SVGSVGElement): Promise<Blob | undefined> => {
    const drawn = await drawPng(drawing, sizeAt(scale));
    if (drawn.ok) return drawn.png;
    const { width, height } = pngPixels(sizeAt(scale));
    fail(drawn.reason === 'tooLarge' ? say.tooLarge(width, height) : say[drawn.reason]);
    return undefined;
  };
  const savePng = async (drawing: SVGSVGElement) => {
    const file = nameFile([caseId, name, `${scale}x`], 'png');
    tell(preparing(file));
    const png = await draw(drawing);
    if (!png) return;
    saveFile(file, png, 'image/png');
    tell(saving(file));
  };
  const copy = async (drawing: SVGSVGElement) => {
    tell(say.copying);
    const outcome = await copyPicture(draw(drawing));
    if (outcome === 'copied') tell(say.copied);
    else if (outcome) fail(outcome === 'refused' ? say.copyRefused : say.copyUnsupported);
  };
  const saveSvg = (drawing: SVGSVGElement) => {
    const file = nameFile([caseId, name], 'svg');
    saveFile(file, writeSvg(drawing), 'image/svg+xml');
    tell(saving(file));
  };
  const buttonTo = (label: string, act: (drawing: SVGSVGElement) => unknown) => (
    <button
      type="button"
      className="button"
      disabled={!svg}
      onClick={() => {
        if (svg) void act(svg);
      }}
    >
      {label}
    </button>
  );
  return (
    <section>
      <h3>{say.title}</h3>
      <div className="share-copy">
        {buttonTo(say.png, savePng)}
        {buttonTo(say.copy, copy)}
        {buttonTo(say.svg, saveSvg)}
      </div>
      <SaidLine said={said} />
      <label className="share-title">
        {say.pixelsLegend}
        <select
          className="select"
          value={scale}
          onChange={(event) => {
            setScale(Number(event.target.value));
          }}
        >
          {SCALES.map((times) => {
            const { width, height } = pngPixels(sizeAt(times));
            return (
              <option key={times} value={times}>
                {say.pixels(times, width, height, DOTS_PER_INCH * times)}
              </option>
            );
          })}
        </select>
      </label>
      <p className="share-hint">{say.svgHint}</p>
    </section>
  );
}
