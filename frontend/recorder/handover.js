// The first response holds the whole page in #eerste-weergave. When the live view stands in #outlet, it takes over:
// at once, in one frame, with what was typed and where the reader was.
(() => {
  const first = document.getElementById('eerste-weergave');
  const outlet = document.getElementById('outlet');
  if (!first || !outlet) {
    return;
  }

  const keepTyping = () => {
    const field = document.activeElement;
    for (const typed of first.querySelectorAll('input[name]')) {
      const live = outlet.querySelector(`input[name="${typed.name}"]:not([type=hidden])`);
      if (live && typed.value !== typed.defaultValue) {
        live.value = typed.value;
        live.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (live && field === typed) {
        live.focus();
        if (typed.selectionStart !== null) {
          live.setSelectionRange(typed.selectionStart, typed.selectionEnd);
        }
      }
    }
  };

  const takeOver = () => {
    if (!outlet.querySelector('main')) {
      return;
    }
    observer.disconnect();
    const top = window.scrollY;
    document.documentElement.classList.add('levend');
    keepTyping();
    first.remove();
    window.scrollTo({ top, behavior: 'instant' });
  };

  const observer = new MutationObserver(takeOver);
  observer.observe(outlet, { childList: true, subtree: true });
  takeOver();
})();
