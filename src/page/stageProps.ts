import type { EditLog } from '../state/editLog';
import type { UrlParameters } from '../state/urlParameters';
import type { CaseLoad } from '../state/useCase';
import type { CasePageProps } from './CasePage';

/** What a way of teaching is given: the page of the case, the case behind it, and a way out. */
export interface StageProps extends CasePageProps {
  readonly parameters: UrlParameters;
  readonly load: Extract<CaseLoad, { kind: 'ready' }>;
  readonly log: EditLog;
  readonly close: () => void;
}
