import { openCaseAddress } from '../../state/addressStore';
import { endOpen } from '../../state/openRequest';
import { useKeptCases } from '../../state/useKeptCases';
import type { OpenWords } from '../../words/enOpen';
import { shareWordsOf } from '../../words/enShare';

/** The cases that this browser keeps, one click away; nothing where there are none. */
export function KeptCases({ words }: { readonly words: OpenWords }) {
  const { list } = useKeptCases(shareWordsOf(words).storage);
  if (!list?.ok || list.value.cases.length === 0) return null;
  return (
    <section>
      <h3>{words.ways.kept}</h3>
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
