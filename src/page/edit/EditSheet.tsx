import { useEffect, useMemo, useState } from 'react';
import { createEditActions } from '../../state/editActions';
import type { EditLog } from '../../state/editLog';
import { startEdits } from '../../state/startEdits';
import type { Words } from '../../words/en';
import { editWordsOf } from '../../words/enEdit';
import { Choice } from '../Choice';
import { AboutSection } from './AboutSection';
import { EditHead } from './EditHead';
import './editSheet.css';
import { EventsSection } from './EventsSection';
import { usePinStays } from './usePinStays';
import { useUndo } from './useUndo';
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
  const [section, setSection] = useState<Section>('values');
  const actions = useMemo(() => createEditActions(key, words), [key, words]);
  useEffect(() => {
    void startEdits(key, opened, words);
  }, [key, opened, words]);
  usePinStays(edited);
  const ways = useUndo(edited, actions, editWords);
  const tools = edited && { edited, actions, words, editWords };
  return (
    <section className="edit-sheet" aria-labelledby="edit-title" onKeyDown={ways.answerKey}>
      <EditHead
        id="edit-title"
        title={editWords.title}
        ways={ways}
        close={close}
        words={editWords}
      />
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
