import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../state/announcement';
import { createEditActions, openEditedCase } from '../../state/editActions';
import type { EditLog } from '../../state/editLog';
import type { Words } from '../../words/en';
import { editWordsOf } from '../../words/enEdit';
import { Choice } from '../Choice';
import { useFocusReturn } from '../useFocusReturn';
import { AboutSection } from './AboutSection';
import './editSheet.css';
import { EventsSection } from './EventsSection';
import { usePinStays } from './usePinStays';
import { ValuesSection } from './ValuesSection';

interface EditSheetProps {
  readonly log: EditLog;
  readonly words: Words;
  readonly close: () => void;
}

type Section = 'values' | 'events' | 'about';

/** The sheet beside the chart in which the case is corrected; the chart follows each edit. */
export default function EditSheet({ log, words, close }: EditSheetProps) {
  const { key, opened, edited } = log;
  const editWords = editWordsOf(words);
  const heading = useRef<HTMLHeadingElement>(null);
  const [section, setSection] = useState<Section>('values');
  const actions = useMemo(() => createEditActions(key, words), [key, words]);
  useEffect(() => {
    openEditedCase(key, opened, words);
  }, [key, opened, words]);
  usePinStays(edited);
  useFocusReturn();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const canUndo = edited !== undefined && edited.log.length > 0;
  const canRedo = edited !== undefined && edited.redo.length > 0;
  const undo = () => {
    actions.undo();
    announce(editWords.undone);
  };
  const redo = () => {
    actions.redo();
    announce(editWords.redone);
  };
  const answerKey = (press: KeyboardEvent) => {
    const wish = wishOf(press);
    if (wish === undefined) return;
    press.preventDefault();
    if (wish === 'undo' && canUndo) undo();
    if (wish === 'redo' && canRedo) redo();
  };
  const tools = edited && { edited, actions, words, editWords };
  return (
    <section className="edit-sheet" aria-labelledby="edit-title" onKeyDown={answerKey}>
      <div className="edit-head">
        <h2 id="edit-title" ref={heading} tabIndex={-1}>
          {editWords.title}
        </h2>
        {/* Not disabled when there is nothing to undo: a focused button must not fall away. */}
        <button
          type="button"
          className="button"
          aria-disabled={!canUndo}
          onClick={canUndo ? undo : undefined}
        >
          {editWords.undo}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!canRedo}
          onClick={canRedo ? redo : undefined}
        >
          {editWords.redo}
        </button>
        <button type="button" className="button" onClick={close}>
          {editWords.close}
        </button>
      </div>
      <Choice
        label={editWords.sections}
        options={[
          { value: 'values', label: editWords.section.values },
          { value: 'events', label: editWords.section.events },
          { value: 'about', label: editWords.section.about },
        ]}
        value={section}
        choose={(value) => {
          setSection(value as Section);
        }}
      />
      {tools && section === 'values' && <ValuesSection tools={tools} />}
      {tools && section === 'events' && <EventsSection tools={tools} />}
      {tools && section === 'about' && <AboutSection tools={tools} />}
    </section>
  );
}

function wishOf(press: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return undefined;
  const letter = press.key.toLowerCase();
  if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !press.shiftKey ? 'redo' : undefined;
}
