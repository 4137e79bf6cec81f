import type { ReactNode } from 'react';
import type { ListedCase } from '../exchange/fetchCase';
import type { CaseSource } from '../state/caseSource';
import type { Words } from '../words/en';

interface HeaderProps {
  readonly source: CaseSource;
  readonly title: string | undefined;
  readonly list: readonly ListedCase[];
  readonly words: Words;
  readonly openCase: (id: string) => void;
  readonly children: ReactNode;
}

/** The name of the app, the choice of case, and what can be done with it. */
export function Header({ source, title, list, words, openCase, children }: HeaderProps) {
  // No id begins with a space, so that a case of this browser is never taken for one of the list.
  const id = source.kind === 'site' ? source.id : ' local';
  const isListed = list.some((one) => one.id === id);
  return (
    <header className="header">
      <span className="brand">{words.appName}</span>
      <label className="case-picker">
        <span className="visually-hidden">{words.controls.caseLabel}</span>
        <select
          className="select"
          value={id}
          onChange={(change) => {
            openCase(change.target.value);
          }}
        >
          {!isListed && <option value={id}>{title ?? id.trim()}</option>}
          {list.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <div className="header-actions">{children}</div>
    </header>
  );
}
