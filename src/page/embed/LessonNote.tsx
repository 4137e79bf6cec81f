import { useRef } from 'react';
import type { Words } from '../../words/en';
import { embedWordsOf } from '../../words/enEmbed';
import { OpenLink } from './OpenLink';
import { useFrameFit } from './useFrameFit';
import './embed.css';

/** In place of a step of a lesson: why it is not here, and where it is. */
export function LessonNote({ words }: { readonly words: Words }) {
  const say = embedWordsOf(words);
  const content = useRef<HTMLElement>(null);
  useFrameFit(content, undefined);
  return (
    <main ref={content} className="embed embed-note">
      <h1>{say.lesson.title}</h1>
      <p>{say.lesson.text}</p>
      <p>
        <OpenLink label={say.lesson.open} hint={say.openHint} />
      </p>
      <p className="teaching">{words.footer.teaching}</p>
    </main>
  );
}
