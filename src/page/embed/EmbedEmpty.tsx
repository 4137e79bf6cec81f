import { useRef } from 'react';
import type { CaseLoad } from '../../state/useCase';
import type { Words } from '../../words/en';
import { embedWordsOf } from '../../words/enEmbed';
import { OpenLink } from './OpenLink';
import { useFrameFit } from './useFrameFit';
import './embed.css';

interface EmbedEmptyProps {
  readonly load: Exclude<CaseLoad, { kind: 'ready' }>;
  readonly isLocal: boolean;
  readonly words: Words;
}

/** A frame without a case: it is on its way, or it could not be shown and why. */
export default function EmbedEmpty({ load, isLocal, words }: EmbedEmptyProps) {
  const say = embedWordsOf(words);
  const content = useRef<HTMLElement>(null);
  useFrameFit(content, undefined);
  return (
    <main ref={content} className="embed embed-note">
      {load.kind === 'loading' ? (
        <p role="status">{words.loading.case}</p>
      ) : (
        <div role="alert">
          <h1>{words.errors.title}</h1>
          <p>{isLocal ? say.elsewhere : load.failure.message}</p>
          {load.failure.issues.slice(0, MOST_ISSUES).map(({ place, found, expected, next }) => (
            <p key={`${place} ${found} ${expected}`}>
              {words.errors.issue(place, found, expected)} {next}
            </p>
          ))}
        </div>
      )}
      {load.kind === 'failed' && !isLocal && (
        <p>
          <OpenLink label={say.open} hint={say.openHint} />
        </p>
      )}
      <p className="teaching">{words.footer.teaching}</p>
    </main>
  );
}

/** A frame is small, and the whole page lists them all. */
const MOST_ISSUES = 3;
