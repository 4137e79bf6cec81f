import type { ReactNode } from 'react';
import type { ListedCase } from '../exchange/fetchCase';
import type { Words } from '../words/en';

interface HeaderProps {
  readonly id: string;
  readonly title: string | undefined;
  readonly list: readonly ListedCase[];
  readonly words: Words;
  readonly openCase: (id: string) => void;
  readonly children: ReactNode;
}

/** The name of the app, the choice of case, and what can be done with it. */
export function Header({ id, title, list, words, openCase, children }: HeaderProps) {
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
          {!isListed && <option value={id}>{title ?? id}</option>}
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
