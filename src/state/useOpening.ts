import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseForm } from '../exchange/intake/caseForm';
import type { FindingsSummary } from '../exchange/intake/findingsSummary';
import type { OfferedEncoding } from '../exchange/intake/decodeBytes';
import type { RunningSession } from '../exchange/intake/startSession';
import { startSession } from '../exchange/intake/startSession';
import { refuseWhole } from '../exchange/intake/refuseInput';
import type { Session, SessionAnswer, TableView } from '../exchange/intake/session';
import type { FhirChoice } from '../exchange/fhir/fhirReading';
import type { TableMapping } from '../exchange/table/tableMapping';
import type { OpenedTable } from '../exchange/table/tableReading';
import type { Words } from '../words/en';
import { openWordsOf } from '../words/enOpen';
import { openCaseAddress, openLinkAddress } from './addressStore';
import { addOpenedCase, createLocalKey } from './openedCases';
import { endOpen } from './openRequest';

/** Where the opening of a case stands. */
export type OpeningStep =
  | { readonly kind: 'ways' }
  | { readonly kind: 'reading'; readonly part: number }
  | Extract<SessionAnswer, { kind: 'refused' | 'encoding' | 'patients' }>
  | {
      readonly kind: 'table';
      readonly table: OpenedTable;
      readonly view: TableView;
      /** Its events are added to the findings of another table. */
      readonly isAdded: boolean;
    }
  | Extract<SessionAnswer, { kind: 'findings' }>;

export interface Opening {
  readonly step: OpeningStep;
  /** What is being opened, as it is called on the page. */
  readonly name: string;
  readonly open: (input: File | string) => void;
  readonly chooseEncoding: (encoding: OfferedEncoding) => void;
  readonly readTable: (mapping: TableMapping) => Promise<TableView>;
  readonly acceptTable: () => void;
  readonly readResources: (choice: FhirChoice) => void;
  readonly addEventTable: (file: File) => void;
  readonly proposePresets: Session['proposePresets'];
  /** What was filled in so far, for the form to come back to; nothing for a new input. */
  readonly kept: {
    current: { readonly form: CaseForm; readonly summary: FindingsSummary } | undefined;
  };
  readonly makeCase: (form: CaseForm) => void;
  readonly startOver: () => void;
}

type Findings = Extract<SessionAnswer, { kind: 'findings' }>;

/** The steps from a file or a text to a case on the page. A new input ends what was under way. */
export function useOpening(input: File | string | undefined, words: Words): Opening {
  const [step, setStep] = useState<OpeningStep>({ kind: 'ways' });
  const [name, setName] = useState('');
  const running = useRef<RunningSession>(undefined);
  /** The findings that events of a second table are added to, with their session. */
  const base = useRef<{ running: RunningSession; findings: Findings }>(undefined);
  const opened = useRef<File | string>(undefined);
  const kept = useRef<{ readonly form: CaseForm; readonly summary: FindingsSummary }>(undefined);
  /** What a form that was refused goes back to. */
  const lastFindings = useRef<Findings>(undefined);

  const tell = useCallback((part: number) => {
    setStep((now) => (now.kind === 'reading' ? { kind: 'reading', part } : now));
  }, []);

  const show = useCallback((answer: SessionAnswer) => {
    switch (answer.kind) {
      case 'case': {
        const key = createLocalKey();
        addOpenedCase(key, answer.loaded);
        openCaseAddress({ local: key });
        endOpen();
        return;
      }
      case 'link':
        openLinkAddress(answer.fragment);
        endOpen();
        return;
      case 'table':
        setStep({ ...answer, isAdded: base.current !== undefined });
        return;
      case 'findings':
        lastFindings.current = answer;
        setStep(answer);
        return;
      default:
        setStep(answer);
    }
  }, []);

  /** Runs a step; an answer of a session that was ended meanwhile is not shown. */
  const run = useCallback(
    async (work: (session: Session) => Promise<SessionAnswer>) => {
      const current = running.current;
      if (!current) return;
      setStep({ kind: 'reading', part: 0 });
      const answer = await work(current.session).catch(() => failed(words));
      if (running.current === current) show(answer);
    },
    [show, words],
  );

  const open = useCallback(
    (next: File | string, encoding?: OfferedEncoding) => {
      running.current?.stop();
      opened.current = next;
      lastFindings.current = undefined;
      if (!base.current) kept.current = undefined;
      const called = typeof next === 'string' ? openWordsOf(words).findings.pasted : next.name;
      setName(called);
      setStep({ kind: 'reading', part: 0 });
      void startSession(words).then((started) => {
        if (opened.current !== next) {
          started.stop();
          return;
        }
        running.current = started;
        const options = { name: called, ...(encoding ? { encoding } : {}) };
        void run((session) => session.open(next, options, tell));
      });
    },
    [run, tell, words],
  );

  useEffect(() => {
    if (input !== undefined) open(input);
    return () => {
      opened.current = undefined;
      running.current?.stop();
      running.current = undefined;
    };
  }, [input, open]);

  return {
    step,
    name,
    open,
    chooseEncoding: (encoding) => {
      if (opened.current !== undefined) open(opened.current, encoding);
    },
    readTable: async (mapping) => {
      if (!running.current) throw new Error('no table is open');
      return running.current.session.readTable(mapping, () => undefined);
    },
    acceptTable: () => {
      void run(async (session) => {
        const first = base.current;
        if (!first) return { kind: 'findings', summary: await session.summarise() };
        const events = await session.events();
        running.current?.stop();
        running.current = first.running;
        base.current = undefined;
        const summary = await first.running.session.addEvents(events);
        show({ ...first.findings, summary });
        return { ...first.findings, summary };
      });
    },
    readResources: (choice) => {
      void run((session) => session.readResources(choice));
    },
    addEventTable: (file) => {
      if (!running.current || step.kind !== 'findings') return;
      base.current = { running: running.current, findings: step };
      running.current = undefined;
      open(file);
    },
    proposePresets: (form) => running.current?.session.proposePresets(form) ?? Promise.resolve([]),
    makeCase: (form) => {
      void run((session) => session.make(form));
    },
    kept,
    startOver: () => {
      if (step.kind === 'refused' && lastFindings.current) {
        setStep(lastFindings.current);
        return;
      }
      running.current?.stop();
      running.current = base.current?.running;
      if (base.current) setStep(base.current.findings);
      else setStep({ kind: 'ways' });
      base.current = undefined;
    },
  };
}

function failed(words: Words): SessionAnswer {
  const openWords = openWordsOf(words);
  const { refused } = openWords;
  return refuseWhole(refused.failed, openWords, refused.failedNext);
}
