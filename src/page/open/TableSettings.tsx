import { EVENT_KINDS } from '../../domain/clinicalEvent';
import {
  DATE_ORDERS,
  type Delimiter,
  DELIMITERS,
  type TableMapping,
} from '../../exchange/table/tableMapping';
import type { OpenedTable } from '../../exchange/table/tableReading';
import type { OpenWords } from '../../words/enOpen';

interface TableSettingsProps {
  readonly table: OpenedTable;
  readonly mapping: TableMapping;
  readonly change: (mapping: TableMapping) => void;
  readonly part: (delimiter: Delimiter) => void;
  readonly words: OpenWords;
}

const NOT_SAID = '';

/** What was decided about dates, numbers, subject and events, each open to change. */
export function TableSettings({ table, mapping, change, part, words }: TableSettingsProps) {
  const { table: say } = words;
  return (
    <div className="settings">
      <LabelledSelect
        label={say.delimiter}
        value={mapping.delimiter}
        options={DELIMITERS.map((one) => [one, say.delimiters[one]] as const)}
        choose={(value) => {
          const delimiter = DELIMITERS.find((one) => one === value);
          if (delimiter) part(delimiter);
        }}
      />
      <label className="setting">
        <input
          type="checkbox"
          checked={mapping.hasHeader}
          onChange={(changed) => {
            change({ ...mapping, hasHeader: changed.target.checked });
          }}
        />{' '}
        {say.hasHeader}
      </label>
      {/* Dates that begin with the year, or name their month, have one order only. */}
      {mapping.dateOrder !== 'YMD' && mapping.roles.includes('date') && (
        <LabelledSelect
          label={say.dateOrder}
          value={mapping.dateOrder ?? NOT_SAID}
          options={[
            ...(mapping.dateOrder ? [] : [[NOT_SAID, say.notSaid] as const]),
            ...DATE_ORDERS.filter((one) => one !== 'YMD').map(
              (one) => [one, say.dateOrders[one]] as const,
            ),
          ]}
          choose={(value) => {
            const dateOrder = DATE_ORDERS.find((one) => one === value);
            if (dateOrder) change({ ...mapping, dateOrder });
          }}
        />
      )}
      <LabelledSelect
        label={say.decimal}
        value={mapping.decimal ?? NOT_SAID}
        options={[
          ...(mapping.decimal ? [] : [[NOT_SAID, say.notSaid] as const]),
          ['.', say.decimals['.']],
          [',', say.decimals[',']],
        ]}
        choose={(value) => {
          if (value === '.' || value === ',') change({ ...mapping, decimal: value });
        }}
      />
      {table.subjects.length > 1 && (
        <LabelledSelect
          label={say.subject}
          value={mapping.subject ?? NOT_SAID}
          options={[
            ...(mapping.subject === undefined ? [[NOT_SAID, say.notSaid] as const] : []),
            ...table.subjects.map(({ name }) => [name, name] as const),
          ]}
          choose={(subject) => {
            change({ ...mapping, subject });
          }}
        />
      )}
      {mapping.roles.includes('event') && (
        <LabelledSelect
          label={say.eventKind}
          value={mapping.eventKind}
          options={EVENT_KINDS.map((kind) => [kind, words.findings.kinds[kind]] as const)}
          choose={(value) => {
            const eventKind = EVENT_KINDS.find((kind) => kind === value);
            if (eventKind) change({ ...mapping, eventKind });
          }}
        />
      )}
    </div>
  );
}

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

function LabelledSelect({ label, value, options, choose }: LabelledSelectProps) {
  return (
    <label className="setting">
      {label}{' '}
      <select
        className="select"
        value={value}
        onChange={(changed) => {
          choose(changed.target.value);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
