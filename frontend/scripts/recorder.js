// Records what a reader does. The page says what it is by main[data-view] (-product, -query, -results, -offset, -filter),
// [data-product] and [data-section]; it may be replaced by an equal one, or change, at any time.
(() => {
  const TICK = 1000, SEND = 5000, IDLE = 30000, TYPING = 1500, DAY = 864e5, BATCH = 50, MOST = 500;
  const refused = () => navigator.globalPrivacyControl || /(^|;\s*)toestemming=nee(;|$)/.test(document.cookie);
  const visible = () => !document.hidden;
  // What goes wrong in here is no concern of the page.
  const safely = (work) => (...given) => { try { return work(...given); } catch {} };

  let queue = [], beaconed = [], sending = false;
  let page = null, query = '', filter = '', typing = null;
  let active = 0, ticked = 0;
  const band = new Map(); // section -> whether it is in the middle of the window

  const uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36); // without https: a blob's name

  const record = (type, subject, amount, product) => {
    if (!refused() && queue.length < MOST) {
      queue.push({ id: uuid(), type, time: Date.now(), product, subject: subject?.slice(0, 200), amount });
    }
  };

  // Nothing leaves the queue before it is known to be stored.
  const body = (events, now = Date.now()) => JSON.stringify({ events: events.map(({ time, ...event }) =>
    ({ ...event, at: Math.max(-DAY, Math.min(0, time - now)) })) });

  const send = async () => {
    if (refused()) { queue = []; }
    if (sending || !queue.length) { return; }
    sending = true;
    const batch = queue.slice(0, BATCH);
    try {
      const { status } = await fetch('/contactmomenten', { method: 'POST', keepalive: true, body: body(batch) });
      if (status !== 429 && status < 500) { // stored, or wrong for ever
        queue = queue.filter((event) => !batch.includes(event));
      }
    } catch {} // offline
    sending = false;
  };

  const beacon = () => {
    while (queue.length && navigator.sendBeacon('/contactmomenten', body(queue.slice(0, BATCH)))) {
      beaconed.push(...queue.splice(0, BATCH));
    }
  };

  // Reading is reported in parts that add up: after a second, then every five, and the rest at the end.
  const report = (last) => {
    for (const [name, held] of page?.times ?? []) {
      if (held.total >= TICK && held.left && (last || held.left >= SEND || held.left === held.total)) {
        record(name ? 'section_read' : 'reading_time', name, held.left, page.product);
        held.left = 0;
      }
    }
    if (page?.depth > page?.told) {
      record('scroll_depth', undefined, page.told = page.depth, page.product);
    }
  };

  const tick = safely(() => {
    const now = Date.now(), passed = Math.min(now - ticked, 2 * TICK);
    ticked = now;
    if (!page || !visible() || now - active > IDLE) { return; }
    const read = new Set(['']); // the page itself, and its sections
    for (const [section, inside] of band) {
      if (inside && page.product) { read.add(section.dataset.section); }
    }
    for (const name of read) {
      const held = page.times.get(name) ?? { total: 0, left: 0 };
      page.times.set(name, { total: held.total + passed, left: held.left + passed });
    }
    const seen = (scrollY + innerHeight + 2) / document.documentElement.scrollHeight;
    page.depth = Math.max(page.depth, Math.min(4, Math.floor(seen * 4)) * 25);
  });

  const middle = new IntersectionObserver((seen) => seen.forEach((s) => band.set(s.target, s.isIntersecting)),
    { rootMargin: '-35% 0px' });

  // Not every letter typed: what stands for a moment, or stood when the reader went on.
  const searched = safely(() => {
    if (typing && typing.words !== query) { record('search', query = typing.words, typing.results); }
    typing = null;
  });

  const look = safely(() => {
    const main = document.querySelector('main[data-view]');
    if (!main) { return; }
    const { view, viewProduct: product, viewQuery = '', viewResults, viewFilter = '' } = main.dataset;
    const key = view + ' ' + product;
    if (page?.key !== key) {
      searched();
      report(true);
      page = { key, product, times: new Map(), depth: 0, told: 0 };
      record(product ? 'product_view' : 'page_view', view, undefined, product);
    }
    if (view === 'overzicht' || view === 'hulp') {
      const words = viewQuery.trim(), results = Number(viewResults) || 0;
      if (words !== typing?.words) {
        clearTimeout(typing?.timer);
        typing = words ? { words, timer: setTimeout(searched, TYPING) } : null;
      }
      if (words) { typing.results = results; } else { query = ''; }
      if (viewFilter && viewFilter !== filter) { record('filter', viewFilter, results); }
      filter = viewFilter;
    }
    const sections = [...main.querySelectorAll('[data-section]')];
    if (sections.some((section) => !band.has(section))) {
      middle.disconnect();
      band.clear();
      sections.forEach((section) => { band.set(section); middle.observe(section); });
    }
  });

  const leave = safely(() => { tick(); searched(); report(true); beacon(); });
  const start = safely(() => {
    active = ticked = Date.now();
    queue.unshift(...beaconed.splice(0)); // again: what is stored is passed over
    look();
  });

  // A search comes before what was chosen of it; places count from 1, over all pages.
  const chosen = (type, words, place, product) => {
    if (words?.trim() && place) {
      searched();
      record(type, words.trim(), place, product);
    }
  };
  addEventListener('portal:suggestion', safely(({ detail: { query, kind, place, product } }) =>
    chosen('suggestion_click', query, place, kind === 'product' ? product : undefined)), true);

  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel']) {
    addEventListener(sign, () => { active = Date.now(); }, true);
  }
  const press = safely(({ target, button }) => {
    if (button > 1) { return; }
    const way = target.closest('[data-contact], a[href^="tel:"], a[href^="mailto:"]');
    if (way) {
      record('contact_click', way.dataset.contact || (way.protocol === 'tel:' ? 'bellen' : 'mailen'), undefined,
        page?.product);
      send();
    }
    const card = target.closest('a')?.closest('[data-product]'), main = card?.closest('main');
    const { view, viewQuery, viewOffset } = main?.dataset ?? {};
    if (view === 'overzicht' || view === 'hulp') {
      const before = [...main.querySelectorAll('[data-product]')].indexOf(card);
      chosen('result_click', viewQuery, before + 1 + (+viewOffset || 0), card.dataset.product);
    }
  });
  addEventListener('click', press, true);
  addEventListener('auxclick', press, true);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => (visible() ? start : leave)());
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true,
    attributeFilter: ['', '-product', '-query', '-results', '-filter'].map((part) => 'data-view' + part) });
  setInterval(tick, TICK);
  setInterval(safely(() => { if (visible()) { report(); send(); } }), SEND);
  if (visible()) { start(); }
})();
