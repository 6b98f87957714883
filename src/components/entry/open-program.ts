/** Lets a link to a program open it below the link, and close it again. Without a script, or another way clicked, it stays a link. */
export function openProgram(link: HTMLAnchorElement): void {
  let shown: HTMLPreElement | undefined;
  link.role = 'button';
  link.ariaExpanded = 'false';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void toggle();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });

  async function toggle(): Promise<void> {
    shown ??= await read();
    if (!shown) {
      location.href = link.href;
      return;
    }
    const isOpen = link.ariaExpanded !== 'true';
    shown.hidden = !isOpen;
    link.ariaExpanded = String(isOpen);
  }

  async function read(): Promise<HTMLPreElement | undefined> {
    try {
      const response = await fetch(link.href);
      if (!response.ok) return undefined;
      const pre = document.createElement('pre');
      pre.tabIndex = 0;
      pre.textContent = await response.text();
      (link.closest('.end, p') ?? link).append(pre);
      return pre;
    } catch {
      return undefined;
    }
  }
}
