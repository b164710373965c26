// Records what a reader does, see docs/figures.md. What page it is say main[data-view] (-product, -query, -results, -offset,
// -filter), [data-product] and [data-section]; all may change at any time.
(() => {
  const TICK = 1e3, SEND = 5e3, IDLE = 3e4, STOOD = 2e3, STAYED = 1e4, DAY = 864e5, BATCH = 50, MOST = 500, TO = '/contactmomenten';
  const LISTS = /^(overzicht|hulp)$/;
  const refused = () => navigator.globalPrivacyControl || /(^|;\s*)toestemming=nee(;|$)/.test(document.cookie);
  // What goes wrong is no concern of the page.
  const safely = (work) => (...given) => { try { return work(...given); } catch {} };
  const on = (sign, work) => addEventListener(sign, safely(work), true);

  let queue = [], beaconed = [], sending, wait = 0, page, query = '', filter = '', typing, active, ticked, alive, opening;
  const band = new Map(); // section -> whether it is in the middle

  // Of who says no, by now, only an opened link counts.
  const tells = ({ type }) => type === 'link_opened' || !refused();
  const record = (type, subject, amount, product, time = Date.now()) => {
    if (queue.length < MOST && tells({ type })) {
      const id = crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36); // without https: a blob's name
      queue.push({ id, type, time, product, subject: subject?.slice(0, 200), amount });
    }
  };

  // A link is opened by who does something or stays: scanners look, and scroll by script.
  const opened = () => {
    if (opening) { record('link_opened', opening.via, null, null, opening.time); }
    opening = null;
  };

  // Nothing leaves the queue before it is known to be stored.
  const body = (events, now = Date.now()) => JSON.stringify({ events: events.map(({ time, ...event }) =>
    ({ ...event, at: Math.max(-DAY, Math.min(0, time - now)) })) });

  const send = async () => {
    queue = queue.filter(tells);
    if (sending || !queue.length || Date.now() < wait) { return; }
    sending = true;
    const batch = queue.slice(0, BATCH);
    try {
      const { status, headers } = await fetch(TO, { method: 'POST', keepalive: true, body: body(batch) });
      if (status === 429) {
        wait = Date.now() + TICK * (headers.get('Retry-After') || 60);
      } else if (status < 500) { // stored, or wrong for ever
        queue = queue.filter((event) => !batch.includes(event));
      }
    } catch {} // offline
    sending = false;
  };

  const beacon = () => {
    queue = queue.filter(tells);
    while (queue.length && navigator.sendBeacon(TO, body(queue.slice(0, BATCH)))) {
      beaconed.push(...queue.splice(0, BATCH));
    }
  };

  // Parts that add up: every five seconds, and the rest.
  const report = (last) => {
    for (const [name, held] of Object.entries(page?.times ?? {})) {
      if (held.total >= TICK && held.left && (last || held.left >= SEND || held.left === held.total)) {
        record(name ? 'section_read' : 'reading_time', name, held.left, page.product, alive);
        held.left = 0;
      }
    }
    if (page?.depth > page?.told) {
      record('scroll_depth', null, page.told = page.depth, page.product, alive);
    }
  };

  const tick = () => {
    const now = Date.now(), passed = Math.min(now - ticked, 2 * TICK);
    ticked = now;
    if (!page || document.hidden) { return; }
    if (now - active > IDLE) { return report(true); }
    alive = now;
    if (now - opening?.time >= STAYED && !navigator.webdriver) { opened(); }
    if (now - typing?.since >= STOOD) { searched(); }
    const read = (name) => {
      const held = page.times[name] ??= { total: 0, left: 0 };
      held.total += passed;
      held.left += passed;
    };
    read(''); // the page
    band.forEach((inside, { dataset }) => inside && page.product && read(dataset.section));
    const seen = (scrollY + innerHeight + 2) / document.documentElement.scrollHeight;
    page.depth = Math.max(page.depth, Math.min(4, Math.floor(seen * 4)) * 25);
  };

  const middle = new IntersectionObserver((seen) => seen.forEach((s) => band.set(s.target, s.isIntersecting)),
    { rootMargin: '-35% 0px' });

  // What stood for a while, or led to a choice.
  const searched = () => {
    if (typing && typing.words !== query) { record('search', query = typing.words, typing.results); }
  };

  const look = safely(() => {
    const main = document.querySelector('main[data-view]');
    if (!main) { return; }
    const { view, viewProduct: product, viewQuery = '', viewResults, viewFilter = '' } = main.dataset;
    const key = view + ' ' + product, card = view === 'product';
    if (page?.key !== key) {
      report(true);
      typing = null;
      page = { key, about: product, product: card ? product : null, times: {}, depth: 0, told: 0 };
      const hash = product && location.hash.split('#via=')[1], via = hash || main.dataset.viewLink;
      if (hash) { history.replaceState(history.state, '', location.href.split('#')[0]); }
      if (via) {
        opening = { via, time: Date.now() };
      }
      record(card ? 'product_view' : 'page_view', view, null, product);
    }
    if (LISTS.test(view)) {
      const words = viewQuery.trim(), results = +viewResults || 0;
      if (words !== typing?.words) { typing = words && { words, since: Date.now() }; }
      if (words) { typing.results = results; } else { query = ''; }
      if (viewFilter && viewFilter !== filter) { record('filter', viewFilter, results); }
      filter = viewFilter;
    }
    for (const section of main.querySelectorAll('[data-section]')) {
      if (!band.has(section)) { band.set(section); middle.observe(section); }
    }
  });

  const leave = () => { tick(); report(true); beacon(); };
  const start = () => {
    active = ticked = Date.now();
    queue.unshift(...beaconed.splice(0)); // again: what is stored is passed over
    look();
  };

  // A search comes before what was chosen of it; places count from 1, over all pages.
  const chosen = (type, words, place, product) => {
    if (words?.trim() && place) {
      searched();
      record(type, words.trim(), place, product);
    }
  };
  on('portal:suggestion', ({ detail: { query, kind, place, product } }) =>
    chosen('suggestion_click', query, place, kind === 'product' ? product : null));

  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchmove']) {
    on(sign, ({ isTrusted }) => {
      active = Date.now();
      if (isTrusted && sign !== 'scroll') { opened(); }
    });
  }
  const press = ({ target, button }) => {
    if (button > 1) { return; }
    const way = target.closest('[data-contact], a[href^="tel:"], a[href^="mailto:"]');
    if (way) {
      record('contact_click', way.dataset.contact ?? (way.protocol === 'tel:' ? 'bellen' : 'mailen'), null, page?.about);
      send();
    }
    const card = target.closest('a')?.closest('[data-product]'), main = card?.closest('main');
    const { view, viewQuery, viewOffset } = main?.dataset ?? {};
    if (LISTS.test(view)) {
      const place = [...main.querySelectorAll('[data-product]')].indexOf(card) + 1 + (+viewOffset || 0);
      chosen('result_click', viewQuery, place, card.dataset.product);
    }
  };
  on('click', press);
  on('auxclick', press);
  on('pagehide', leave);
  on('visibilitychange', () => (document.hidden ? leave : start)());
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true,
    attributeFilter: ['', '-product', '-query', '-results', '-filter'].map((part) => 'data-view' + part) });
  setInterval(safely(tick), TICK);
  setInterval(safely(() => { if (!document.hidden) { report(); send(); } }), SEND);
  document.hidden || start();
})();
