// A choice in the list, marked by data-keuze, loads the page anew. What the reader had stays as it was: filters that were
// open, what was chosen at the same place in the window, and the focus on it.
(() => {
  const KEY = 'keuze', FRESH = 1e4;
  const fold = () => document.getElementById('filters-open');
  const find = (choice) => [...document.querySelectorAll('[data-keuze]')].find((link) => link.dataset.keuze === choice);
  const top = (link) => link.getBoundingClientRect().top;

  addEventListener('click', ({ target, button, ctrlKey, metaKey, shiftKey, altKey }) => {
    const link = target.closest?.('a[data-keuze]');
    if (link && !button && !(ctrlKey || metaKey || shiftKey || altKey)) {
      const { keuze } = link.dataset;
      sessionStorage.setItem(KEY, JSON.stringify({ keuze, top: top(link), open: fold()?.checked, at: Date.now() }));
    }
  }, true);

  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  sessionStorage.removeItem(KEY);
  if (!(Date.now() - kept.at < FRESH)) {
    return;
  }
  if (kept.open && fold()) {
    fold().checked = true;
  }
  const link = find(kept.keuze) ?? document.getElementById('gevonden'); // what was taken away is there no longer
  if (link) {
    scrollBy({ top: top(link) - kept.top, behavior: 'instant' });
    link.focus({ preventScroll: true });
  }
})();
