import { useEffect, useState } from 'react';

interface QrPictureProps {
  /** Capital letters, digits and dashes only. */
  readonly text: string;
  readonly label: string;
  readonly failed: string;
}

/** Readers ask for four empty modules on each side. */
const QUIET_ZONE = 4;

/**
 * A text as a QR picture: dark on white on every page, because a reader does not know a dark theme.
 * The code for it is loaded with the first picture.
 */
export function QrPicture({ text, label, failed }: QrPictureProps) {
  const [drawn, setDrawn] = useState<{ readonly path: string; readonly size: number } | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    void import('qr').then(
      ({ encodeQR }) => {
        if (isWanted)
          setDrawn(drawModules(encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })));
      },
      () => {
        if (isWanted) setDrawn('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (drawn === 'failed') return <p className="prediction-hint">{failed}</p>;
  return (
    <svg
      className="qr-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawn?.size ?? 1} ${drawn?.size ?? 1}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      {drawn && <path d={drawn.path} fill="#000000" />}
    </svg>
  );
}

/** One piece of path for each run of dark modules. */
function drawModules(rows: readonly (readonly boolean[])[]) {
  const path = rows.flatMap((row, y) =>
    row.map((isDark, x) => {
      if (!isDark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h${-length}z`;
    }),
  );
  return { path: path.join(''), size: rows.length };
}
