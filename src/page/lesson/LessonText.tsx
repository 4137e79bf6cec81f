import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';

/**
 * Paragraphs with bold, italic and links. Anything else that Markdown knows, markup of the web
 * included, stands as the text it is: a lesson comes from a file, and a file from anybody.
 */
export function LessonText({ text }: { readonly text: string }) {
  const tokens = useMemo(() => lexer(text, { gfm: false }), [text]);
  return tokens
    .filter(({ type }) => type !== 'space')
    .map((token, index) => <p key={index}>{drawBlock(token)}</p>);
}

function drawBlock(token: Token): ReactNode {
  return token.type === 'paragraph' ? drawAll(token.tokens ?? []) : token.raw;
}

function drawAll(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, index) => <Fragment key={index}>{drawInline(token)}</Fragment>);
}

function drawInline(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{drawAll(token.tokens ?? [])}</strong>;
    case 'em':
      return <em>{drawAll(token.tokens ?? [])}</em>;
    case 'link':
      return drawLink(token as Tokens.Link);
    case 'text':
    case 'escape':
      // As it was written and not as it is escaped for markup.
      return token.raw.replace(/^\\(?=[^\w\s])/, '');
    case 'br':
      return <br />;
    default:
      return token.raw;
  }
}

/** Only addresses of the web lead somewhere. */
function drawLink({ href, tokens, raw }: Tokens.Link): ReactNode {
  if (!/^https?:\/\//.test(href) || !URL.canParse(href)) return raw;
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {drawAll(tokens)}
    </a>
  );
}
