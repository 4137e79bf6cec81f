import { useMemo } from 'react';
import { deriveTimeAxis } from '../../domain/timeAxis';
import { deriveCards } from '../../view/deriveCards';
import { deriveHeadline } from '../../view/deriveHeadline';
import { shortAddress } from '../../view/export/shortAddress';
import { toldRecord } from '../../view/export/toldRecord';
import { deriveValueTables } from '../../view/print/deriveValueTables';
import { describeSource } from '../../view/print/describeSource';
import { placeFullPage } from '../../view/print/placeFullPage';
import { PrintCards } from './PrintCards';
import { PrintFigure } from './PrintFigure';
import { PrintFrame } from './PrintFrame';
import type { PrintSheetProps } from './printSheetProps';
import { PrintSource } from './PrintSource';
import { ValueTables } from './ValueTables';

/** 180 mm: within the margins of A4 and Letter upright. */
const WIDTH = 680;

/** The whole case on one page, where it fits: sentence, figure, events, values and where it is from. */
export function FullPage({ caseRecord, state, view, parts, hasHeadline, words }: PrintSheetProps) {
  const regroup = parts?.regroupCards;
  const groups = useMemo(() => {
    const own = deriveCards(caseRecord, view.axis, state.axis, words);
    return regroup?.(own) ?? own;
  }, [caseRecord, view.axis, state.axis, words, regroup]);
  const tables = useMemo(
    () => deriveValueTables(caseRecord, view, state, words),
    [caseRecord, view, state, words],
  );
  const { title, subject, caution } = caseRecord;
  const headline = useMemo(
    () => (hasHeadline ? deriveHeadline(caseRecord, deriveTimeAxis(caseRecord), words) : title),
    [hasHeadline, caseRecord, title, words],
  );
  const source = useMemo(
    () => describeSource(toldRecord(caseRecord, hasHeadline), words, true),
    [caseRecord, hasHeadline, words],
  );
  const { layout, figureHeight } = useMemo(() => {
    const lead = [subject, caution].filter((text) => text !== undefined);
    return placeFullPage(headline, lead, source, groups, tables);
  }, [headline, subject, caution, source, groups, tables]);
  return (
    <PrintFrame
      head={headline === title ? '' : title}
      address={shortAddress(window.location.href)}
      words={words}
    >
      <h1>{headline}</h1>
      {subject !== undefined && <p className="print-subject">{subject}</p>}
      {caution !== undefined && <p className="print-caution">{caution}</p>}
      <PrintFigure
        view={view}
        parts={parts}
        width={WIDTH}
        height={figureHeight}
        title={title}
        words={words}
      />
      <div className={`print-parts ${layout}`}>
        <PrintCards groups={groups} words={words} />
        <ValueTables tables={tables} words={words} />
        <PrintSource lines={source} />
      </div>
    </PrintFrame>
  );
}
