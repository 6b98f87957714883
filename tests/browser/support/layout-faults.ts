/** What is lost of a page where it is shown narrow or with large letters. */
export interface LayoutFaults {
  /** Width that the page scrolls to, in CSS pixels. */
  width: number;
  /** Elements that are cut off, or wider than the page. */
  cut: string[];
  /** Words that stand on other words. */
  overlapping: string[];
}

/** Looks for what a layout loses; runs in the page. Tables and code may scroll inside themselves: they need two dimensions. */
export function layoutFaults(): LayoutFaults {
  const isCut = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const isWide = (element: Element) =>
    element.getBoundingClientRect().right > innerWidth + 1 &&
    !element.closest('.scroll, pre, .skip, svg, table, .chips');
  const cut = [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) &&
        !element.closest('.off') &&
        (isCut(element) || isWide(element)),
    )
    .map((element) => element.outerHTML.slice(0, 100));

  interface Box {
    text: Text;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const visible = new Map<Element, DOMRect>();
  // The part of an element that its scrolling and clipping ancestors show.
  const shownOf = (element: Element | null): DOMRect => {
    if (!element) return new DOMRect(-1e6, -1e6, 2e6, 2e6);
    const known = visible.get(element);
    if (known) return known;
    const around = shownOf(element.parentElement);
    const own = element.getBoundingClientRect();
    const isClipping = getComputedStyle(element).overflowX !== 'visible' && element !== document.body;
    const left = Math.max(around.left, isClipping ? own.left : -1e6);
    const top = Math.max(around.top, isClipping ? own.top : -1e6);
    const right = Math.min(around.right, isClipping ? own.right : 1e6);
    const bottom = Math.min(around.bottom, isClipping ? own.bottom : 1e6);
    const shown = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    visible.set(element, shown);
    return shown;
  };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest('.off, .skip, select, textarea, script, style, noscript')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const shown = shownOf(parent);
    for (const line of range.getClientRects()) {
      // The middle of a line: letters of neighbouring lines reach into each other's boxes.
      const box = {
        text,
        left: Math.max(line.left + 1, shown.left),
        right: Math.min(line.right - 1, shown.right),
        top: Math.max(line.top + line.height / 4, shown.top),
        bottom: Math.min(line.bottom - line.height / 4, shown.bottom),
      };
      if (box.right > box.left && box.bottom > box.top) boxes.push(box);
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  const overlapping: string[] = [];
  boxes.forEach((box, index) => {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.top >= box.bottom) break;
      if (other.text === box.text || other.left >= box.right || box.left >= other.right) continue;
      overlapping.push(`${box.text.data.trim().slice(0, 40)} | ${other.text.data.trim().slice(0, 40)}`);
    }
  });
  return { width: document.documentElement.scrollWidth, cut, overlapping };
}
