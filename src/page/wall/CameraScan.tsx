import { useCallback, useRef, useState } from 'react';
import type { PredictWords } from '../../words/enPredict';
import { findDetector, useCamera } from './useCamera';

interface CameraScanProps {
  /** Called with each text that is new. */
  readonly scanned: (text: string) => void;
  readonly words: PredictWords['wall'];
}

/** A button that turns the camera on, where the browser reads QR pictures; else it says so. */
export function CameraScan({ scanned, words }: CameraScanProps) {
  const [isOn, setIsOn] = useState(false);
  if (!findDetector()) return <p className="wall-hint">{words.noScan}</p>;
  return (
    <div className="wall-camera">
      <button
        type="button"
        className="button"
        aria-pressed={isOn}
        onClick={() => {
          setIsOn(!isOn);
        }}
      >
        {isOn ? words.stopScan : words.scan}
      </button>
      {isOn && <Camera scanned={scanned} words={words} />}
    </div>
  );
}

function Camera({ scanned, words }: CameraScanProps) {
  const video = useRef<HTMLVideoElement>(null);
  const known = useRef(new Set<string>());
  const [count, setCount] = useState(0);
  const found = useCallback(
    (text: string) => {
      if (known.current.has(text)) return;
      known.current.add(text);
      setCount(known.current.size);
      scanned(text);
    },
    [scanned],
  );
  const hasFailed = useCamera(video, found);
  if (hasFailed) return <p role="alert">{words.noCamera}</p>;
  return (
    <>
      <video ref={video} muted playsInline />
      <p role="status">{count === 0 ? words.scanning : words.scanned(count)}</p>
    </>
  );
}
