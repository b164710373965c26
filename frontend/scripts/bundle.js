// Puts a card into the bundle without leaving the page, keeps the number in the header right, lets lines be dragged, and
// shows what somebody else changed in a bundle that is looked at. Each form works without it: where anything fails, it goes
// the ordinary way.
(() => {
  if (window.portalBundle) {
    return;
  }
  window.portalBundle = true;
  const LOOK_MS = 1500, SAID_MS = 7000;
  const count = (lines) => document.querySelectorAll('[data-bundle-count]').forEach((link) => {
    link.dataset.bundleCount = lines;
    link.lastElementChild.textContent = lines > 0 ? lines : '';
  });

  const tell = (words) => {
    document.querySelectorAll('.toast').forEach((old) => old.remove());
    const toast = document.createElement('div'), text = document.createElement('span');
    toast.className = 'toast pakkettoast';
    toast.setAttribute('role', 'status');
    document.body.append(toast);
    const link = document.querySelector('[data-bundle-count]')?.cloneNode(true);
    text.textContent = words + ' ';
    requestAnimationFrame(() => toast.append(text, ...(link ? [link] : [])));
    setTimeout(() => toast.remove(), SAID_MS);
  };

  // The button of a card that is in the bundle says so: by the header where that was made for this reader, else by the cookie.
  const added = new Set();
  const cards = () => {
    const known = document.querySelector('[data-bundle-cards]')?.dataset.bundleCards;
    return (known ?? /(?:^|; )pakket-kaarten=([\d.]+)/.exec(document.cookie)?.[1] ?? '').split('.');
  };
  const mark = () => {
    const inside = new Set([...cards(), ...added]);
    document.querySelectorAll('form.in-pakket[data-kaart]').forEach((form) => {
      const button = form.querySelector('button'), words = button.firstChild, is = inside.has(form.dataset.kaart);
      if (is !== form.classList.contains('is-erin')) {
        form.dataset.eerst ??= words.textContent;
        words.textContent = is ? button.dataset.erin : form.dataset.eerst;
        form.classList.toggle('is-erin', is);
      }
    });
  };
  let marking = 0;
  mark();
  // a list that the live client makes anew
  new MutationObserver(() => { marking ||= requestAnimationFrame(() => { marking = 0; mark(); }); })
    .observe(document.body, { childList: true, subtree: true });

  addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('form.in-pakket') || form.dataset.gewoon) {
      return;
    }
    event.preventDefault();
    const button = form.querySelector('button');
    button.setAttribute('aria-busy', 'true');
    const answer = await fetch(form.action, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, redirect: 'manual',
      keepalive: true, // also for who goes on at once
    }).catch(() => null);
    const said = answer?.ok ? await answer.json().catch(() => null) : null;
    button.removeAttribute('aria-busy');
    if (!said) {
      form.dataset.gewoon = '1';
      form.requestSubmit(button);
      return;
    }
    count(said.aantal);
    added.add(form.dataset.kaart);
    mark();
    tell(said.gezegd);
  });

  // A browser shows a page on the way back as it was left, with the number of then.
  addEventListener('pageshow', ({ persisted }) => {
    const kept = /(?:^|; )pakket-aantal=(\d{1,2})(?:;|$)/.exec(document.cookie)?.[1];
    if (persisted && kept) {
      count(kept);
      added.clear();
      mark();
    }
  });

  // A line is dragged by its grip; where it is dropped the form is sent, with all that was typed.
  let dragged = null;
  const lineOf = (target) => target.closest?.('.pakketregel');
  const arm = () => document.querySelectorAll('.greep[hidden]').forEach((grip) => {
    grip.hidden = false;
    grip.addEventListener('pointerdown', () => { lineOf(grip).draggable = true; });
    grip.addEventListener('pointerup', () => { lineOf(grip).draggable = false; });
  });
  arm();
  addEventListener('dragstart', (event) => {
    dragged = event.target.draggable ? lineOf(event.target) : null;
    dragged?.classList.add('sleept');
  });
  addEventListener('dragover', (event) => {
    const over = dragged && lineOf(event.target);
    if (!over || over.parentElement !== dragged.parentElement) {
      return;
    }
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged);
  });
  addEventListener('dragend', () => {
    if (!dragged) {
      return;
    }
    const form = dragged.closest('form'), place = [...dragged.parentElement.children].indexOf(dragged);
    const action = Object.assign(document.createElement('input'), {
      type: 'hidden', name: 'doe', value: `plaats:${dragged.dataset.bundleLine}:${place}`,
    });
    form.append(action);
    form.requestSubmit();
  });

  // What is typed is never taken away: then the change is said, with a way to it.
  const isTyped = () => [...document.querySelectorAll('[data-bundle] :is(input:not([type=hidden]), textarea)')]
    .some((field) => field.value !== field.defaultValue || field === document.activeElement);
  const shown = () => document.querySelector('[data-bundle]');
  // What stands in the form of the lines is stored by whatever button belongs to it; for all other ways out the browser asks.
  let isSent = false;
  const isUnsaved = () => [...(document.getElementById('pakketformulier')?.querySelectorAll('.veld input:not([type=hidden])') ?? [])]
    .some((field) => field.value !== field.defaultValue);
  addEventListener('submit', ({ target }) => { isSent ||= target.id === 'pakketformulier'; });
  addEventListener('pageshow', () => { isSent = false; });
  addEventListener('beforeunload', (event) => {
    if (!isSent && isUnsaved()) {
      event.preventDefault();
    }
  });
  const announce = (page, version) => {
    let notice = page.querySelector('.pakketgewijzigd');
    if (!notice) {
      notice = document.createElement('div');
      notice.className = 'boodschap pakketgewijzigd';
      notice.setAttribute('role', 'status');
      page.prepend(notice);
    }
    const link = Object.assign(document.createElement('a'), { href: location.pathname, textContent: page.dataset.bundleShow });
    notice.replaceChildren(page.dataset.bundleChanged + ' ', link);
    page.dataset.bundleTold = version;
  };
  const renew = async (page, version) => {
    if (page.dataset.bundleLive !== undefined) {
      location.reload();
      return;
    }
    const answer = await fetch(location.pathname).catch(() => null);
    const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const next = fresh?.querySelector('[data-bundle]');
    if (!next || isTyped()) {
      announce(page, version);
      return;
    }
    page.replaceWith(document.adoptNode(next));
    count(fresh.querySelector('[data-bundle-count]')?.dataset.bundleCount ?? 0);
    arm();
    announce(next, version);
    next.querySelector('.pakketgewijzigd a').remove();
  };
  const look = async () => {
    const page = shown();
    if (!page || document.visibilityState !== 'visible' || dragged) {
      return;
    }
    const answer = await fetch(`/pakket/${page.dataset.bundle}/versie`).catch(() => null);
    const version = answer?.ok ? String((await answer.json().catch(() => ({}))).versie ?? '') : '';
    if (version && version !== page.dataset.bundleVersion && version !== page.dataset.bundleTold) {
      await (isTyped() ? announce(page, version) : renew(page, version));
    }
  };
  const goOn = async () => {
    await look();
    setTimeout(goOn, LOOK_MS);
  };
  if (shown()) {
    setTimeout(goOn, LOOK_MS);
  }
})();
