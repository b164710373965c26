// The first response holds the whole page in #eerste-weergave. The scripts in its data-start, the live client among them,
// start at the first touch of what they answer, a field or a button, so that who only reads never loads them; when the
// live view stands in #outlet it takes over in one frame, with what was typed and where the reader was.
(() => {
  const first = document.getElementById('eerste-weergave');
  const outlet = document.getElementById('outlet');
  const start = first?.dataset.start?.split(' ');
  if (!first || !outlet) {
    return;
  }

  const answered = 'input:not([type=hidden], [type=checkbox]), textarea, button[type=button]';
  const touches = ['pointerdown', 'focusin'];
  const startLive = () => {
    touches.forEach((touch) => first.removeEventListener(touch, onTouch));
    for (const address of start) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = new URL(address, document.baseURI).href;
      document.head.append(script);
    }
  };
  const onTouch = (event) => {
    if (event.target.closest(answered)) {
      startLive();
    }
  };
  if (start) {
    touches.forEach((touch) => first.addEventListener(touch, onTouch));
    onTouch({ target: document.activeElement });
  }

  const keepTyping = () => {
    const focused = document.activeElement;
    for (const typed of first.querySelectorAll('input[name]:not([type=hidden])')) {
      const live = outlet.querySelector(`input[name="${typed.name}"]:not([type=hidden])`);
      if (live && typed.value !== typed.defaultValue) {
        live.value = typed.value;
        live.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (live && focused === typed) {
        live.focus({ preventScroll: true });
        if (typed.selectionStart !== null) {
          live.setSelectionRange(typed.selectionStart, typed.selectionEnd);
        }
      }
    }
  };

  // Who goes through the page with the keyboard goes on from the same place.
  const stops = (root) => [...root.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')];

  // A button answers once the live view is there: what was clicked before is clicked again then.
  const buttons = (root) => [...root.querySelectorAll('button[type=button]')];
  let clicked = -1;
  first.addEventListener('click', (event) => {
    const button = event.target.closest('button[type=button]');
    clicked = button ? buttons(first).indexOf(button) : clicked;
  });

  // A link and a search go the ordinary way, which the live client would cut off when it starts: they go again then.
  let going = '';
  first.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && link.origin === location.origin && !link.hash) {
      going = link.href;
      event.stopPropagation();
    }
  });
  first.addEventListener('submit', ({ target }) => {
    if (target.method === 'get') {
      going = target.action + '?' + new URLSearchParams(new FormData(target));
    }
  });

  const takeOver = () => {
    const main = outlet.querySelector('main');
    if (!main) {
      return;
    }
    observer.disconnect();
    if (going) {
      location.assign(going);
      return;
    }
    const top = window.scrollY;
    for (const { name, value } of first.querySelector('main').attributes) { // what the page says of itself
      main.hasAttribute(name) || main.setAttribute(name, value);
    }
    document.documentElement.classList.add('levend');
    // the typing can only be handed over to what is shown
    outlet.style.display = 'block';
    keepTyping();
    const focused = document.activeElement;
    const place = stops(first).indexOf(focused);
    const said = first.querySelector('.toestemming-gegeven'); // what was said of the choice stays
    if (said) {
      outlet.querySelector('.toestemming')?.remove();
      outlet.querySelector('.portaal').append(said);
    }
    first.remove();
    if (clicked >= 0) {
      buttons(outlet)[clicked]?.click();
    }
    outlet.style.removeProperty('display');
    window.scrollTo({ top, behavior: 'instant' });
    (said === focused ? said : stops(outlet)[place])?.focus({ preventScroll: said === focused });
    if (start) { // links stay ordinary ones: who comes back by them finds the list as it was, at the same place
      outlet.addEventListener('click', (event) => event.target.closest('a[href]') && event.stopPropagation());
    }
  };

  const observer = new MutationObserver(takeOver);
  observer.observe(outlet, { childList: true, subtree: true });
  takeOver();
})();
