import { useEffect, useMemo, useRef } from 'react';
import { UNHEARD } from '../../exchange/caseLog';
import { readLesson } from '../../exchange/lesson/readLesson';
import { openStepAddress } from '../../state/addressStore';
import type { EditLog } from '../../state/editLog';
import { presentLesson } from '../../state/presentLesson';
import type { Words } from '../../words/en';
import { teachWordsOf } from '../../words/enTeach';
import type { TeachTool } from '../teachTool';
import { useCloseOutside } from '../useCloseOutside';
import './teach.css';

interface TeachMenuProps {
  readonly log: EditLog;
  readonly open: (tool: TeachTool) => void;
  readonly close: () => void;
  readonly words: Words;
}

/** The ways of teaching with the case on screen. */
export default function TeachMenu({ log, open, close, words }: TeachMenuProps) {
  const say = teachWordsOf(words);
  const menu = useRef<HTMLDivElement>(null);
  const lesson = useMemo(() => readLesson(presentLesson(log), log.caseRecord, UNHEARD), [log]);
  useCloseOutside(menu, close);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  const choose = (act: () => void) => () => {
    close();
    act();
  };
  const minutes = lesson?.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0) ?? 0;
  const { series, anchor } = log.caseRecord;
  // Without values, or without a day 0, there is no course to be drawn from there.
  const tools =
    series.length > 0 && anchor
      ? (['predict', 'wall', 'recovery', 'compare', 'fault'] as const)
      : (['recovery', 'compare', 'fault'] as const);
  return (
    <div ref={menu} className="menu teach-menu" role="group" aria-label={say.label}>
      {lesson && (
        <Way
          name={say.lesson}
          hint={say.lessonHint(lesson.steps.length, minutes)}
          choose={choose(() => {
            openStepAddress({ step: '1' });
          })}
        />
      )}
      <Way
        name={lesson ? say.edit : say.write}
        hint={say.writeHint}
        choose={choose(() => {
          open('write');
        })}
      />
      {tools.map((tool) => (
        <Way
          key={tool}
          name={say[tool]}
          hint={say[`${tool}Hint`]}
          choose={choose(() => {
            open(tool);
          })}
        />
      ))}
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly hint: string;
  readonly choose: () => void;
}

function Way({ name, hint, choose }: WayProps) {
  return (
    <button type="button" className="teach-way" onClick={choose}>
      <strong>{name}</strong>
      <span>{hint}</span>
    </button>
  );
}
