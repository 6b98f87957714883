import { languages } from '../../catalog/entry/file-labels.ts';
import { element } from '../site/dom.ts';
import { rememberLanguage, showLanguage, wantedLanguage } from '../site/language.ts';
import { copyControl } from './controls.ts';
import type { Engine } from './engine.ts';

type Core = Awaited<ReturnType<Engine['cores']>>[number];

/** The first thing to do about an entry, in code, by language; it fills when the code has arrived, and is not there where there is none. */
export function snippetOf(id: string, engine: Engine): HTMLElement {
  const place = element('div', { class: 'code', role: 'group', 'aria-label': 'Code, by language', hidden: '' });
  void engine.cores(id).then((cores) => {
    if (cores.length === 0) {
      place.remove();
      return;
    }
    place.append(...cores.flatMap(({ language }, index) => choice(language, index === 0)), copy(place));
    place.append(...cores.map(panel));
    const wanted = wantedLanguage();
    if (wanted !== undefined) showLanguage(place.parentElement ?? place, wanted);
    place.hidden = false;
  });
  place.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) rememberLanguage(target.value);
  });
  return place;
}

function choice(language: Core['language'], isChosen: boolean): HTMLElement[] {
  const id = `lang-${language}`;
  return [
    element('input', { type: 'radio', name: 'lang', id, value: language, ...(isChosen && { checked: '' }) }),
    element('label', { for: id }, languages[language].name),
  ];
}

function panel({ language, text, line }: Core): HTMLElement {
  const code = element('pre', { tabindex: '0' }, element('code', {}, ...codeLines(text, line)));
  return element('div', { 'data-language': languages[language].name }, code);
}

/** The marked line is a block: its newline is inside it, so that what is copied keeps it. */
function codeLines(text: string, marked: number): Node[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, index, all) => {
      const whole = index < all.length - 1 ? `${line}\n` : line;
      return index + 1 === marked ? [element('em', {}, ...tokens(whole))] : tokens(whole);
    });
}

/** Comments, strings and keywords; of a language only what its tones need. */
function tokens(line: string): Node[] {
  const pieces = line.split(parts).filter((piece) => piece !== '');
  return pieces.map((piece) => {
    const tag = /^(?:#|\/\/)/.test(piece) ? 'i' : /^["'`]/.test(piece) ? 'u' : keywords.test(piece) ? 'b' : undefined;
    return tag ? element(tag, {}, piece) : document.createTextNode(piece);
  });
}

const words =
  'and|as|async|await|break|case|catch|class|const|continue|def|defer|do|done|elif|else|except|export|fi|finally|for|from|func|function|if|import|in|is|let|new|not|or|raise|return|switch|then|throw|try|var|while|with|yield';
const keywords = new RegExp(`^(?:${words})$`);
const parts = new RegExp(
  `((?<![\\w$&])#(?![\\w!]).*|(?<!:)//.*|f?"(?:\\\\.|[^"\\\\])*"|f?'(?:\\\\.|[^'\\\\])*'|\`(?:\\\\.|[^\`\\\\])*\`|\\b(?:${words})\\b)`,
  's',
);

function copy(place: HTMLElement): HTMLElement {
  const button = copyControl('Copy', () => {
    const shown = [...place.querySelectorAll('pre')].find((pre) => pre.offsetParent !== null);
    return shown?.textContent ?? '';
  });
  return button;
}
