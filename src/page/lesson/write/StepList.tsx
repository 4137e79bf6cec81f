import { useEffect, useRef } from 'react';
import type { StepInFile } from '../../../exchange/lesson/lessonFile';
import { announce } from '../../../state/announcement';
import type { WriterTools } from './writerTools';

interface StepListProps {
  readonly tools: WriterTools;
  /** The step that was open: the focus goes on at its row. */
  readonly left: number | undefined;
}

/** The steps in order: each opens, and moves up and down with the focus on its button. */
export function StepList({ tools, left }: StepListProps) {
  const { lesson, commit, go, say } = tools;
  const { steps } = lesson;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; way: 'up' | 'down' }>(undefined);
  useEffect(() => {
    const { current } = moved;
    if (!current) return;
    moved.current = undefined;
    const row = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset.step === current.id,
    );
    const ways = [current.way, 'up', 'down'].map((way) =>
      row?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`),
    );
    ways.find((way) => way)?.focus();
  }, [steps]);
  useEffect(() => {
    if (left === undefined || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.writer-step') ?? [];
    rows[Math.min(left, rows.length - 1)]?.focus();
  }, [left]);
  const move = (step: StepInFile, index: number, way: 'up' | 'down') => {
    const newIndex = way === 'up' ? index - 1 : index + 1;
    moved.current = { id: step.id, way };
    const refusal = commit({ kind: 'moveStep', step: step.id, index, newIndex });
    announce(refusal ?? say.list.moved(newIndex + 1, steps.length));
  };
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return (
    <>
      <h3 tabIndex={-1}>{say.list.title}</h3>
      <ol className="writer-steps" ref={list}>
        {steps.map((step, index) => (
          <li key={step.id} data-step={step.id}>
            <button
              type="button"
              className="writer-step"
              onClick={() => {
                go({ section: 'steps', open: { step: index, part: 0 } });
              }}
            >
              <span>{say.list.open(index + 1, step.title)}</span>
              <StepFacts step={step} tools={tools} />
            </button>
            {(['up', 'down'] as const).map((way) => (
              <button
                key={way}
                type="button"
                className="button"
                data-way={way}
                disabled={way === 'up' ? index === 0 : index === steps.length - 1}
                aria-label={
                  way === 'up' ? say.list.moveUp(step.title) : say.list.moveDown(step.title)
                }
                onClick={() => {
                  move(step, index, way);
                }}
              >
                {say.list[way]}
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className="edit-hint">{say.list.total(steps.length, minutes)}</p>
    </>
  );
}

function StepFacts({ step, tools }: { readonly step: StepInFile; readonly tools: WriterTools }) {
  const { say } = tools;
  const facts = [
    say.list.summary(step.minutes, 1 + (step.then?.length ?? 0)),
    [step, ...(step.then ?? [])].some(({ text }) => text === say.newText) ? say.isUnwritten : '',
  ].filter((fact) => fact !== '');
  return facts.length > 0 && <span className="edit-event-when">{facts.join(', ')}</span>;
}
