import { useId, useState } from 'react';
import {
  EXPORT_SIZE_NAMES,
  type ExportSize,
  type ExportSizeName,
  FREE_HEIGHT,
  FREE_WIDTH,
  freeSize,
  NAMED_SIZES,
} from '../../view/export/exportSize';
import type { ExportWords } from '../../words/enExport';

interface SizeChoicesProps {
  readonly size: ExportSize;
  readonly choose: (size: ExportSize) => void;
  readonly say: ExportWords['size'];
}

/** How large the figure is: as a slide, in a column of a journal, or as one says. */
export function SizeChoices({ size, choose, say }: SizeChoicesProps) {
  const group = useId();
  const [texts, setTexts] = useState({ width: '800', height: '' });
  const chooseFree = (next: typeof texts) => {
    setTexts(next);
    const free = readFreeSize(next);
    if (free) choose(free);
  };
  const chooseName = (name: ExportSizeName) => {
    if (name === 'free') chooseFree(texts);
    else choose(NAMED_SIZES[name]);
  };
  return (
    <fieldset className="share-choices export-row">
      <legend>{say.legend}</legend>
      {EXPORT_SIZE_NAMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={size.name === name}
            onChange={() => {
              chooseName(name);
            }}
          />
          {say.names[name]}
        </label>
      ))}
      {size.name === 'free' && (
        <div className="export-free">
          <LengthField
            label={say.width}
            text={texts.width}
            isRight={isWithin(texts.width, FREE_WIDTH)}
            error={say.outside(say.width, FREE_WIDTH.least, FREE_WIDTH.most)}
            change={(width) => {
              chooseFree({ ...texts, width });
            }}
          />
          <LengthField
            label={say.height}
            text={texts.height}
            isRight={texts.height.trim() === '' || isWithin(texts.height, FREE_HEIGHT)}
            hint={say.heightHint}
            error={say.outside(say.height, FREE_HEIGHT.least, FREE_HEIGHT.most)}
            change={(height) => {
              chooseFree({ ...texts, height });
            }}
          />
        </div>
      )}
    </fieldset>
  );
}

interface LengthFieldProps {
  readonly label: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly hint?: string;
  readonly error: string;
  readonly change: (text: string) => void;
}

function LengthField({ label, text, isRight, hint, error, change }: LengthFieldProps) {
  const hintId = useId();
  return (
    <div>
      <label className="share-title">
        {label}
        <input
          className="share-field"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!isRight}
          aria-describedby={hintId}
          onChange={(event) => {
            change(event.target.value);
          }}
        />
      </label>
      <p id={hintId} className={isRight ? 'share-hint' : 'export-error'}>
        {isRight ? hint : error}
      </p>
    </div>
  );
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function isWithin(text: string, { least, most }: Bounds): boolean {
  return /^\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}

/** Nothing where a number is not one that a sheet can have. */
function readFreeSize(texts: {
  readonly width: string;
  readonly height: string;
}): ExportSize | undefined {
  const height = texts.height.trim();
  if (!isWithin(texts.width, FREE_WIDTH)) return undefined;
  if (height === '') return freeSize(Number(texts.width));
  return isWithin(height, FREE_HEIGHT) ? freeSize(Number(texts.width), Number(height)) : undefined;
}
