import { useMemo } from 'react';
import type { CaseTime } from '../../domain/caseTime';
import type { CaseFile } from '../../exchange/caseFile';
import { describeShared, type SharedContents } from '../../exchange/deidentify/describeShared';
import { FREE_TEXT_KINDS } from '../../exchange/deidentify/freeTexts';
import type { ShareWords } from '../../words/enShare';
import { formatDate } from '../../words/formatDate';

/** Nobody reads on; the count says how many there are. */
const MOST_ITEMS = 20;

interface SharedListProps {
  /** The case as it goes out. */
  readonly document: CaseFile;
  readonly words: ShareWords;
}

/** Everything that goes out with a case, in so many words. */
export function SharedList({ document, words }: SharedListProps) {
  const rows = useMemo(() => describeRows(describeShared(document), words), [document, words]);
  return (
    <div className="share-list" role="group" aria-label={words.contents.title}>
      <h4>{words.contents.title}</h4>
      <dl>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function describeRows(shared: SharedContents, words: ShareWords): [string, string][] {
  const { contents: say } = words;
  const list = (items: readonly string[]) => say.list(items.slice(0, MOST_ITEMS), items.length);
  const { firstDate, lastDate } = shared;
  const rows: [string, string][] = [
    [say.caseTitle, shared.title],
    [say.id, shared.id],
    [say.subject, shared.subject ?? say.none],
    [say.source, list(shared.source)],
    [say.values, say.valuesOf(shared.values, shared.seriesNames)],
    [say.events, list(shared.eventTitles) || say.none],
    [say.windows, list(shared.presetTitles)],
    ...(firstDate && lastDate
      ? ([
          [say.firstDate, describeOne(firstDate, words)],
          [say.lastDate, describeOne(lastDate, words)],
        ] as [string, string][])
      : [[say.dates, say.none] as [string, string]]),
    [say.places, list(shared.places)],
    [say.texts, list(describeTexts(shared, words))],
    [say.observationIds, shared.observationIds > 0 ? String(shared.observationIds) : ''],
    [say.edits, shared.hasEdits ? say.present : ''],
    [say.extensions, list(shared.extensions)],
  ];
  return rows.filter(([, text]) => text !== '');
}

function describeOne(time: CaseTime, { contents, locale }: ShareWords): string {
  const grain =
    time.form === 'year' || time.form === 'month' || time.form === 'day' ? time.form : 'minute';
  const date = formatDate(time.start, grain, locale);
  return time.aboutStart ? contents.about(date) : date;
}

function describeTexts({ texts }: SharedContents, { contents, choices }: ShareWords): string[] {
  return FREE_TEXT_KINDS.flatMap((kind) => {
    const { length } = texts.filter((one) => one.kind === kind);
    return length === 0 ? [] : [contents.textsOf(choices.textKinds[kind], length)];
  });
}
