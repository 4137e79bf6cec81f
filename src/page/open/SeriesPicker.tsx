import { useEffect, useRef, useState } from 'react';
import { describeRange } from '../../words/describeValue';
import type { CaseForm, SeriesChoice } from '../../exchange/intake/caseForm';
import type { FindingsSummary, FoundSeries } from '../../exchange/intake/findingsSummary';
import type { Words } from '../../words/en';
import type { OpenWords } from '../../words/enOpen';
import { RangeFields } from './RangeFields';

interface SeriesPickerProps {
  readonly summary: FindingsSummary;
  readonly form: CaseForm;
  readonly change: (form: CaseForm) => void;
  readonly problems: Readonly<Record<string, string>>;
  readonly words: OpenWords['findings'];
  readonly pageWords: Words;
}

/** Below this a list is seen at a glance, and a field to search it is in the way. */
const FEWEST_TO_FILTER = 9;

/** The analytes with count, span and unit; the chosen ones first, in the order they are drawn. */
export function SeriesPicker(props: SeriesPickerProps) {
  const { summary, form, change, words } = props;
  const [filter, setFilter] = useState('');
  const chosenIds = form.series.map(({ id }) => id);
  const chosen = form.series.flatMap(
    ({ id }) => summary.series.find((series) => series.id === id) ?? [],
  );
  const others = summary.series.filter(
    ({ id, name }) => !chosenIds.includes(id) && matches(name, filter),
  );
  const section = useRef<HTMLElement>(null);
  const touched = useRef<string>(undefined);
  // A series that moves to another place in the lists takes the focus along.
  useEffect(() => {
    if (touched.current === undefined || document.activeElement !== document.body) return;
    const rows = [...(section.current?.querySelectorAll<HTMLElement>('[data-found]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.found === touched.current);
    const input = row?.querySelector('input');
    input?.focus({ preventScroll: true });
    if (input?.matches(':focus-visible')) input.scrollIntoView({ block: 'nearest' });
  }, [form.series]);
  if (summary.series.length === 0) return <p>{words.noSeries}</p>;
  const add = ({ id, name, referenceRange }: FoundSeries) => {
    const choice: SeriesChoice = { id, name, range: { kind: referenceRange ? 'found' : 'none' } };
    change({ ...form, series: [...form.series, choice] });
  };
  return (
    <section
      ref={section}
      onClickCapture={(click) => {
        const row = click.target instanceof Element && click.target.closest('[data-found]');
        touched.current = row ? (row.getAttribute('data-found') ?? undefined) : undefined;
      }}
    >
      <h3>{words.series}</h3>
      <ol className="pick-list">
        {chosen.map((series, place) => (
          <ChosenSeries key={series.id} series={series} place={place} {...props} />
        ))}
      </ol>
      {summary.series.length >= FEWEST_TO_FILTER && (
        <p>
          <input
            type="search"
            className="field"
            aria-label={words.filter}
            placeholder={words.filter}
            value={filter}
            onChange={(changed) => {
              setFilter(changed.target.value);
            }}
          />
        </p>
      )}
      <ul className="pick-list others">
        {others.map((series) => (
          <li key={series.id} data-found={series.id}>
            <SeriesLine
              series={series}
              isShown={false}
              toggle={() => {
                add(series);
              }}
              words={words}
            />
          </li>
        ))}
      </ul>
      {others.length === 0 && filter !== '' && <p className="hint">{words.none}</p>}
    </section>
  );
}

function matches(name: string, filter: string): boolean {
  return name.toLowerCase().includes(filter.trim().toLowerCase());
}

interface ChosenSeriesProps extends SeriesPickerProps {
  readonly series: FoundSeries;
  readonly place: number;
}

function ChosenSeries({
  series,
  place,
  form,
  change,
  problems,
  words,
  pageWords,
}: ChosenSeriesProps) {
  const choice = form.series[place];
  if (!choice) return null;
  const { referenceRange } = series;
  const shown = { unit: series.unit, factor: 1, decimals: 2 };
  return (
    <li data-found={series.id}>
      <SeriesLine
        series={series}
        isShown
        toggle={() => {
          change({ ...form, series: form.series.filter((_, at) => at !== place) });
        }}
        words={words}
      />
      {place > 0 && (
        <button
          type="button"
          className="button small"
          aria-label={words.moveUp(series.name)}
          title={words.moveUp(series.name)}
          onClick={() => {
            change({ ...form, series: movedUp(form.series, place) });
          }}
        >
          ↑
        </button>
      )}
      <RangeFields
        name={series.name}
        unit={series.unit}
        found={referenceRange && describeRange(referenceRange, shown, pageWords)}
        range={choice.range}
        change={(range) => {
          const next = form.series.map((one, at) => (at === place ? { ...one, range } : one));
          change({ ...form, series: next });
        }}
        problem={problems[series.id]}
        words={words}
      />
    </li>
  );
}

function movedUp<T>(list: readonly T[], place: number): T[] {
  const next = [...list];
  const [moved] = next.splice(place, 1);
  if (moved !== undefined) next.splice(place - 1, 0, moved);
  return next;
}

interface SeriesLineProps {
  readonly series: FoundSeries;
  readonly isShown: boolean;
  readonly toggle: () => void;
  readonly words: OpenWords['findings'];
}

function SeriesLine({ series, isShown, toggle, words }: SeriesLineProps) {
  const { name, unit, code, values, missing, first, last } = series;
  return (
    <label className="pick">
      <input type="checkbox" checked={isShown} onChange={toggle} aria-label={words.show(name)} />
      <span>
        <strong>{name}</strong> {unit}
        {code !== undefined && <span className="hint"> {code}</span>}
        <span className="hint pick-line">{words.seriesLine(values, missing, first, last)}</span>
      </span>
    </label>
  );
}
