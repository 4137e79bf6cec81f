import type { EventInFile } from '../../exchange/caseFile';
import { type EventTexts, readEventTexts, writeEventTexts } from '../../exchange/edits/eventTexts';
import type { EditWords } from '../../words/enEdit';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { describeProblem } from './sheetTools';
import { useDrafts } from './useDrafts';

interface EventFieldsProps {
  readonly inFile: EventInFile;
  readonly words: EditWords;
  readonly change: (to: EventInFile, visit: string) => string | undefined;
}

/** All fields of an event. */
export function EventFields({ inFile, words, change }: EventFieldsProps) {
  const written = writeEventTexts(inFile);
  const field = useDrafts<keyof EventTexts>(written, (texts, visit) => {
    const read = readEventTexts(texts, inFile);
    return read.ok ? change(read.value, visit) : describeProblem(read.problem, words);
  });
  const { events } = words;
  return (
    <>
      <EditField label={events.title} state={field('title')} />
      <EditSelect label={events.kind} state={field('kind')} options={optionsFrom(words.kinds)} />
      <EditSelect
        label={events.lasts}
        state={field('lasts')}
        options={optionsFrom({ moment: events.moment, period: events.period })}
      />
      {written.lasts === 'moment' ? (
        <>
          <EditField label={words.time.label} state={field('time')} />
          <EditField label={words.time.words} state={field('timeWords')} />
          <EditSelect
            label={words.time.basis}
            state={field('timeBasis')}
            options={optionsFrom({ '': words.chooseFinding, ...words.basis })}
          />
        </>
      ) : (
        <>
          <EditField label={events.start} state={field('start')} />
          <EditField label={events.end} state={field('end')} />
        </>
      )}
      <EditField label={events.summary} state={field('summary')} />
      <EditField label={events.details} state={field('details')} isLong />
      <EditSelect label={events.basis} state={field('basis')} options={optionsFrom(words.basis)} />
      <EditField label={events.locator} state={field('locator')} />
      <EditField label={events.figurePanel} state={field('figurePanel')} />
    </>
  );
}
