import type { Words } from '../../words/en';
import { fhirWordsOf } from '../../words/enFhir';
import { issueWordsOf } from '../../words/enIssues';
import { openWordsOf } from '../../words/enOpen';
import { tableWordsOf } from '../../words/enTable';
import type { FhirChoice, FhirInput, FhirReading } from '../fhir/fhirReading';
import { readFhir } from '../fhir/readFhir';
import { parseCase, readCase } from '../parseCase';
import { openTable } from '../table/openTable';
import { readTable } from '../table/readTable';
import type { Delimiter } from '../table/tableMapping';
import type { OpenedTable, TableReading, TableSource, TellProgress } from '../table/tableReading';
import { answerCase, answerDocument, reopenCase } from './answerCase';
import type { CaseForm } from './caseForm';
import type { Findings } from './findings';
import { summariseFindings } from './findingsSummary';
import { makeCaseFile } from './makeCaseFile';
import { answerFurtherOn, openInput, type OpenedInput } from './openInput';
import { presetsFor } from './presetsFor';
import { parseResources } from './parseResources';
import { parseUnknownJson } from './parseUnknownJson';
import { refuseNothing, refuseProse } from './refuseInput';
import type { Session, SessionAnswer, TableView } from './session';
import { readWhole } from './textSource';

/** A session with its words; see `Session`. */
export function createSession(words: Words): Session {
  const openWords = openWordsOf(words);
  const fhirWords = fhirWordsOf(words);
  const tableWords = tableWordsOf(words);
  let table: { readonly source: TableSource; readonly opened: OpenedTable } | undefined;
  let resources: { readonly input: FhirInput; readonly choice: FhirChoice } | undefined;
  let findings: Findings | undefined;

  const found = (): Findings => {
    if (!findings) throw new Error('asked for findings before anything was read');
    return findings;
  };

  const answerTable = (reading: TableReading): TableView => {
    const { findings: read, ...view } = reading;
    const series = [...read.series].sort((a, b) => b.observations.length - a.observations.length);
    findings = { ...read, series };
    const { counts, leftOut, notes } = read;
    return { ...view, summary: { counts, leftOut, notes } };
  };

  const lookAtResources = (input: FhirInput): SessionAnswer => {
    resources = { input, choice: {} };
    return answerResources(readFhir(input, {}, fhirWords));
  };

  const answerResources = (reading: FhirReading): SessionAnswer => {
    if (reading.kind === 'askPatient') return { kind: 'patients', patients: reading.patients };
    if (reading.kind === 'refused') {
      const { input } = resources ?? {};
      const canSkipLines =
        input?.kind === 'ndjson' && input.broken.length > 0 && input.lines.length > 0;
      return { ...reading, ...(canSkipLines ? { canSkipLines } : {}) };
    }
    findings = reading.findings;
    const { subject, farDates } = reading.details;
    return { ...answerFindings(subject), ...(farDates > 0 ? { farDates } : {}) };
  };

  const answerFindings = (subject?: string): SessionAnswer => {
    const summary = summariseFindings(found(), words);
    if (summary.series.length + summary.events.length === 0) {
      return refuseNothing(summary.leftOut, openWords, issueWordsOf(words));
    }
    return { kind: 'findings', summary, ...(subject === undefined ? {} : { subject }) };
  };

  const lookAtTable = async (
    source: TableSource,
    tell: TellProgress,
    told?: { readonly delimiter: Delimiter },
  ): Promise<SessionAnswer> => {
    const opened = await openTable(source, tableWords, tell, told);
    if (opened.rowCount === 0 && opened.columns.length < 2) return refuseProse(openWords);
    table = { source, opened };
    const reading = await readTable(source, opened, opened.guess, tableWords, tell);
    return { kind: 'table', table: opened, view: answerTable(reading) };
  };

  const readInput = async (
    { source, is }: OpenedInput,
    tell: TellProgress,
    translates?: boolean,
  ): Promise<SessionAnswer> => {
    if (is === 'table') return lookAtTable(source, tell);
    const text = await readWhole(source, tell);
    if (is === 'link') return { kind: 'link', fragment: text.slice(text.indexOf('#case=')).trim() };
    if (is === 'case') return answerCase(parseCase(text, words), text, words, translates);
    if (is === 'json') {
      const json = parseUnknownJson(text, words);
      if (json.is === 'neither') return { kind: 'refused', issues: [json.issue] };
      if (json.is === 'case') {
        return answerCase(readCase(json.value, words), text, words, translates);
      }
      return lookAtResources({ kind: 'json', value: json.value });
    }
    const parsed = parseResources(text, is, words, fhirWords);
    return 'severity' in parsed ? { kind: 'refused', issues: [parsed] } : lookAtResources(parsed);
  };

  const proposed = (form: CaseForm) => presetsFor(found(), form, openWords.findings);

  return {
    open: async (input, options, tell) => {
      const opened = await openInput(input, options, openWords);
      if (opened.kind !== 'source') return opened;
      try {
        return await readInput(opened, tell, options.translates);
      } catch (error) {
        const answer = await answerFurtherOn(input, error, options, openWords);
        if (answer) return answer;
        throw error;
      }
    },
    partTable: (delimiter, tell) => {
      if (!table) throw new Error('asked for a table before one was opened');
      return lookAtTable(table.source, tell, { delimiter });
    },
    readTable: async (mapping, tell) => {
      if (!table) throw new Error('asked for a table before one was opened');
      return answerTable(await readTable(table.source, table.opened, mapping, tableWords, tell));
    },
    readResources: (choice) => {
      if (!resources) throw new Error('asked for resources before any were opened');
      const { input, choice: before } = resources;
      // Choosing somebody begins anew; everything else is chosen of the patient who was chosen.
      const chosen = choice.patient === undefined ? { ...before, ...choice } : choice;
      resources = { input, choice: chosen };
      return Promise.resolve(answerResources(readFhir(input, chosen, fhirWords)));
    },
    summarise: () => Promise.resolve(summariseFindings(found(), words)),
    events: () => Promise.resolve(found().events),
    addEvents: (events) => {
      findings = withEvents(found(), events);
      return Promise.resolve(summariseFindings(findings, words));
    },
    proposePresets: (form) => Promise.resolve(proposed(form)),
    make: (form, tell) => {
      const { presetIds } = form;
      const all = presetIds.length > 0 ? proposed(form) : [];
      const presets = all.filter(({ id }) => presetIds.includes(id));
      const file = makeCaseFile(found(), form);
      return answerDocument(presets.length > 0 ? { ...file, presets } : file, words, tell);
    },
    reopen: (text, translates) => reopenCase(text, words, translates),
  };
}

/** Events of another table beside those that are there; ids that are taken get a number. */
function withEvents(findings: Findings, more: Findings['events']): Findings {
  const ids = new Set(findings.events.map((event) => event.id));
  const added = more.map((event) => {
    let id = event.id;
    for (let n = 2; ids.has(id); n += 1) id = `${event.id}-${n}`;
    ids.add(id);
    return { ...event, id };
  });
  const { total, used } = findings.counts;
  return {
    ...findings,
    events: [...findings.events, ...added],
    counts: { total: total + added.length, used: used + added.length },
  };
}
