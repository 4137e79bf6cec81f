import { useMemo } from 'react';
import { FaultMarkLayer } from '../../chart/FaultMarkLayer';
import type { Fault, FaultCatalogues, FaultSubject } from '../../view/fault/fault';
import type { FigureParts } from '../figureParts';
import { FaultReading } from './FaultReading';

/** The parts that draw a figure with a fault; none of them without one. */
export function useFaultFigure(
  fault: Fault | undefined,
  subject: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): FigureParts | undefined {
  return useMemo(() => {
    if (!fault) return undefined;
    const { caseRecord } = subject;
    const { redrawView, redrawFigure } = fault;
    return {
      trueCase: caseRecord,
      layer: FaultMarkLayer,
      over: FaultReading,
      ...(redrawView ? { redrawView: (view) => redrawView({ caseRecord, view }, words) } : {}),
      ...(redrawFigure
        ? {
            redrawFigure: (figure) => {
              const [from, to] = figure.timeScale.domain;
              const view = { ...subject.view, window: { from, to } };
              return redrawFigure(figure, { caseRecord, view }, { words, faultWords });
            },
          }
        : {}),
    };
  }, [fault, subject, words, faultWords]);
}
