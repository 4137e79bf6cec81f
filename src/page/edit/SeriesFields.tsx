import type { SeriesInFile } from '../../exchange/caseFile';
import { deriveSeriesEdit } from '../../exchange/edits/deriveFieldEdit';
import { describeUnit } from '../../exchange/edits/describeUnit';
import {
  readSeriesTexts,
  type SeriesTexts,
  writeSeriesTexts,
} from '../../exchange/edits/seriesTexts';
import { EditField } from './EditField';
import { EditSelect, optionsFrom } from './EditSelect';
import { describeProblem, describeRefusal, type SheetTools } from './sheetTools';
import { useDrafts } from './useDrafts';
import { wasIn } from './wasIn';

interface SeriesFieldsProps {
  readonly tools: SheetTools;
  readonly series: SeriesInFile;
}

/** Name, unit, code and range of a series; unit and code are checked against each other. */
export function SeriesFields({ tools, series }: SeriesFieldsProps) {
  const { edited, actions, editWords: words } = tools;
  const { about } = words;
  const written = writeSeriesTexts(series);
  const field = useDrafts<keyof SeriesTexts>(written, (texts, visit) => {
    const read = readSeriesTexts(texts, series);
    if (!read.ok) return describeProblem(read.problem, words);
    const edit = deriveSeriesEdit(series, read.value);
    const here = `series[${edited.document.series.indexOf(series)}]`;
    return edit && describeRefusal(actions.commit(edit, visit), here, words);
  });
  const original = edited.original.series.find(({ id }) => id === series.id);
  const before = original && writeSeriesTexts(original);
  const part = (name: keyof SeriesTexts, label: string) => ({
    label,
    state: field(name),
    was: wasIn(field(name), written[name], before?.[name], label, words),
  });
  const hasRange = series.referenceRange !== undefined;
  return (
    <fieldset className="edit-details">
      <legend>{series.name}</legend>
      <EditField {...part('name', about.name)} />
      <EditField
        {...part('unit', about.unit)}
        hint={describeUnit(field('unit').text, field('code').text, words)}
      />
      <EditField {...part('code', about.code)} />
      <EditSelect {...part('basis', about.basis)} options={optionsFrom(words.basis)} />
      <EditField {...part('low', about.low)} hint={hasRange ? undefined : about.noRange} />
      <EditField {...part('high', about.high)} />
      <EditField {...part('rangeSource', about.rangeSource)} />
      {hasRange && (
        <EditSelect
          {...part('rangeBasis', about.rangeBasis)}
          options={optionsFrom({ reported: about.rangeReported, assumed: about.rangeAssumed })}
        />
      )}
    </fieldset>
  );
}
