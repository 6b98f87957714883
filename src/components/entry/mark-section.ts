/** Marks the link of the section that is being read, while the page scrolls. */
export function markSection(nav: Element): void {
  const links = [...nav.querySelectorAll('a')].flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section ? [{ link, section }] : [];
  });
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const read = isAtEnd
      ? links.at(-1)
      : (links.findLast(({ section }) => section.getBoundingClientRect().top < readingLine) ?? links[0]);
    for (const { link } of links) {
      if (link === read?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener(
    'scroll',
    () => {
      if (!isAsked) requestAnimationFrame(mark);
      isAsked = true;
    },
    { passive: true },
  );
  mark();
}

/** Below the strip that stays in view, in pixels. */
const readingLine = 140;
