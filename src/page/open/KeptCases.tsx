import { openCaseAddress } from '../../state/addressStore';
import { endOpen } from '../../state/openRequest';
import { useKeptCases } from '../../state/useKeptCases';
import type { Words } from '../../words/en';
import { openWordsOf } from '../../words/enOpen';
import { shareWordsOf } from '../../words/enShare';

/** The cases that this browser keeps, one click away; nothing where there are none. */
export function KeptCases({ words }: { readonly words: Words }) {
  const { list } = useKeptCases(shareWordsOf(words).storage);
  if (!list?.ok || list.value.cases.length === 0) return null;
  return (
    <section>
      <h3>{openWordsOf(words).ways.kept}</h3>
      <ul className="kept-cases">
        {list.value.cases.map(({ key, title }) => (
          <li key={key}>
            <button
              type="button"
              className="button"
              onClick={() => {
                endOpen();
                openCaseAddress({ local: key });
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
