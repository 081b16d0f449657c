/** What decides where the letters of a text area stand. */
const shape = [
  'boxSizing',
  'direction',
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'tabSize',
  'textAlign',
  'wordSpacing',
] as const;

/** Top and bottom of the caret's line within the whole text, also where that is scrolled away. */
function caretLine(area: HTMLTextAreaElement): { readonly top: number; readonly bottom: number } {
  const copy = document.createElement('div');
  const style = getComputedStyle(area);
  for (const name of shape) copy.style[name] = style[name];
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: `${area.clientWidth}px`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  const caret = document.createElement('span');
  caret.textContent = '\u200B';
  copy.append(area.value.slice(0, area.selectionEnd), caret);
  document.body.append(copy);
  const leading = Math.max(0, Number.parseFloat(style.lineHeight) - caret.offsetHeight) / 2;
  const top = caret.offsetTop - leading;
  const bottom = caret.offsetTop + caret.offsetHeight + leading;
  copy.remove();
  return { top, bottom };
}

/**
 * A keyboard that comes up, or a choice that folds, takes height from the text: the line one writes
 * on is brought back into what is left. Where one had gone on to what stands after the text, writing
 * brings the whole field back. Returns the way to stop.
 */
export function keepCaretInView(area: HTMLTextAreaElement): () => void {
  if (typeof ResizeObserver !== 'function') return () => undefined;
  const watch = new ResizeObserver(() => {
    if (document.activeElement !== area) return;
    const { top, bottom } = caretLine(area);
    if (bottom > area.scrollTop + area.clientHeight) area.scrollTop = bottom - area.clientHeight;
    else if (top < area.scrollTop) area.scrollTop = top;
  });
  const comeBack = () => area.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  watch.observe(area);
  area.addEventListener('input', comeBack);
  return () => {
    watch.disconnect();
    area.removeEventListener('input', comeBack);
  };
}
