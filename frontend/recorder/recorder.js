// Records what a reader does (pages, searches, sections read, time, contact) and brings it to /contactmomenten.
// The page says what it is by main[data-view], [data-view-product], [data-view-query|results|filter] and
// [data-section]; it may be replaced by an equal one, or changed in place, at any time.
(() => {
  const SEND_EVERY = 5000, TICK = 1000, IDLE = 30000, TYPING = 1500, PART = 5000, DAY = 86400000;
  const BATCH = 50, MOST = 500;
  const refused = () => navigator.globalPrivacyControl || /(^|;\s*)toestemming=nee(;|$)/.test(document.cookie);
  // Whatever goes wrong in here is no concern of the page.
  const safely = (work) => (...given) => { try { return work(...given); } catch { /* not recorded */ } };

  let queue = [];        // still to be sent
  let beaconed = [];     // given to the browser at hiding, without an answer
  let sending = false, notBefore = 0;
  let page = null;       // { key, product, sections: name -> { total, pending }, reading, step, sent }
  let query = '', filter = '', typing = null;
  let active = Date.now(), ticked = Date.now();
  let band = new Map();  // element of a section -> whether it is in the middle of the window

  const uuid = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g,
    (c) => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

  const record = (type, { subject, amount, product = page?.product } = {}) => {
    if (!refused() && queue.length < MOST) {
      queue.push({ id: uuid(), type, time: Date.now(), product, subject: subject?.slice(0, 200), amount });
    }
  };

  // --- sending: nothing leaves the queue before the portal said that it is stored ---
  const body = (events) => JSON.stringify({ events: events.map(({ time, ...event }) =>
    ({ ...event, at: Math.max(-DAY, Math.min(0, time - Date.now())) })) });

  const send = async () => {
    if (refused()) { queue = beaconed = []; return; }
    if (sending || !queue.length || Date.now() < notBefore) { return; }
    sending = true;
    const batch = queue.slice(0, BATCH);
    try {
      const answer = await fetch('/contactmomenten', { method: 'POST', keepalive: true, body: body(batch),
        headers: { 'Content-Type': 'application/json' } });
      if (answer.status === 429 || answer.status >= 500) {
        notBefore = Date.now() + 30000;
      } else { // stored, or wrong and never to be stored
        queue = queue.filter((event) => !batch.includes(event));
      }
    } catch { /* offline: it stays in the queue */ }
    sending = false;
  };

  const beacon = () => {
    if (refused()) { queue = beaconed = []; return; }
    while (queue.length && navigator.sendBeacon?.('/contactmomenten', body(queue.slice(0, BATCH)))) {
      beaconed.push(...queue.splice(0, BATCH));
    }
  };

  // --- reading ---
  const part = (type, held, last, detail) => {
    if (held.total >= TICK && held.pending > 0 && (last || held.pending >= PART || held.pending === held.total)) {
      record(type, { ...detail, amount: Math.round(held.pending) });
      held.pending = 0;
    }
  };

  const report = (last) => {
    if (!page) { return; }
    part('reading_time', page.reading, last);
    for (const [name, held] of page.sections) { part('section_read', held, last, { subject: name }); }
    if (page.step > page.sent) {
      page.sent = page.step;
      record('scroll_depth', { amount: page.step });
    }
  };

  const measure = () => {
    const height = document.documentElement.scrollHeight || 1;
    const depth = Math.min(100, (window.scrollY + window.innerHeight + 2) / height * 100);
    page.step = Math.max(page.step, Math.floor(depth / 25) * 25);
  };

  const tick = safely(() => {
    const passed = Math.min(Date.now() - ticked, 2 * TICK);
    ticked = Date.now();
    if (!page || document.visibilityState !== 'visible' || ticked - active > IDLE) { return; }
    const add = (held) => { held.total += passed; held.pending += passed; };
    add(page.reading);
    if (page.product) {
      const names = new Set([...band].filter(([section, inside]) => inside && section.isConnected)
        .map(([section]) => section.dataset.section));
      for (const name of names) {
        if (!page.sections.has(name)) { page.sections.set(name, { total: 0, pending: 0 }); }
        add(page.sections.get(name));
      }
    }
    measure();
  });

  const middle = new IntersectionObserver(safely((entries) => {
    for (const { target, isIntersecting } of entries) { band.set(target, isIntersecting); }
  }), { rootMargin: '-35% 0px -35% 0px' });

  // --- what page this is ---
  const searched = () => {
    clearTimeout(typing?.timer);
    if (typing && typing.query !== query) {
      query = typing.query;
      record('search', { subject: query, amount: typing.results, product: undefined });
    }
    typing = null;
  };

  const look = safely(() => {
    const main = document.querySelector('main[data-view]');
    if (!main) { return; }
    const { view, viewProduct: product, viewQuery, viewResults, viewFilter } = main.dataset;
    const key = `${view} ${product ?? ''}`;
    if (page?.key !== key) {
      searched();
      report(true);
      page = { key, product, sections: new Map(), reading: { total: 0, pending: 0 }, step: 0, sent: 0 };
      record(product ? 'product_view' : 'page_view', { subject: view });
    }
    const results = Number.parseInt(viewResults, 10) || 0;
    const words = viewQuery?.trim();
    if (words) { // not every letter: what stands for a moment, or stood when the reader went on
      clearTimeout(typing?.timer);
      typing = { query: words, results, timer: setTimeout(safely(searched), TYPING) };
    } else if (view === 'overzicht') {
      clearTimeout(typing?.timer);
      typing = null;
      query = '';
    }
    if (view === 'overzicht' && (viewFilter ?? '') !== filter) {
      filter = viewFilter ?? '';
      if (filter) { record('filter', { subject: filter, amount: results, product: undefined }); }
    }
    for (const section of band.keys()) {
      if (!section.isConnected) { middle.unobserve(section); band.delete(section); }
    }
    for (const section of main.querySelectorAll('[data-section]')) {
      if (!band.has(section)) { band.set(section, false); middle.observe(section); }
    }
  });

  // --- the reader ---
  const alive = () => { active = Date.now(); };
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart', 'wheel']) {
    addEventListener(sign, alive, { passive: true, capture: true });
  }

  document.addEventListener('click', safely(({ target }) => {
    const way = target.closest?.('[data-contact], a[href^="tel:"], a[href^="mailto:"]');
    if (way) {
      const kind = way.dataset.contact || (way.getAttribute('href').startsWith('tel:') ? 'bellen' : 'mailen');
      record('contact_click', { subject: kind });
      send();
    }
  }), true);

  const leave = safely(() => { tick(); searched(); report(true); beacon(); });
  const start = safely(() => {
    alive();
    ticked = Date.now();
    queue.unshift(...beaconed.splice(0)); // sent again: what is stored already is passed over
    look();
  });

  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' ? leave() : start());
  addEventListener('pagehide', leave);
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true,
    attributeFilter: ['data-view', 'data-view-product', 'data-view-query', 'data-view-results', 'data-view-filter'] });
  setInterval(tick, TICK);
  setInterval(safely(() => { if (document.visibilityState === 'visible') { report(false); send(); } }), SEND_EVERY);
  if (document.visibilityState === 'visible') { start(); }
})();
