// A field with a list of choices: it asks while one types, and the arrows move through the list while the focus stays in
// the field (the ARIA combobox with a listbox). Field and list stand in one form or dialog.
const PAUSE = 80, REST = 500, MOST_KEPT = 40;

export const listOf = (field) => field.closest('form, dialog').querySelector('[role=listbox]');
export const optionsOf = (field) => [...listOf(field).querySelectorAll('[role=option]')];
export const activeOf = (field) => listOf(field).querySelector('[aria-selected=true]');

export const element = (tag, attributes, ...content) => {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...content);
  return made;
};

// The server escapes what it marks.
export const marked = (html) => {
  const words = element('span', {});
  words.innerHTML = html;
  return words;
};

// Asks for data; being sent to the log-in is no answer.
export const call = (address, how) => fetch(address, { ...how, redirect: 'manual',
  headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang } });

// Asks what these words find, a moment after the last letter. An answer that was overtaken is dropped; null is none.
export const asker = (address) => {
  const kept = new Map();
  let timer, asked;
  const stop = () => { clearTimeout(timer); asked?.abort(); };
  const ask = (words, then) => {
    stop();
    if (kept.has(words)) {
      then(kept.get(words));
      return;
    }
    timer = setTimeout(async () => {
      const { signal } = asked = new AbortController();
      let found = null;
      try {
        const answer = await call(address(words), { signal });
        found = answer.ok ? await answer.json() : null;
        if (found) {
          if (kept.size >= MOST_KEPT) { kept.clear(); }
          kept.set(words, found);
        }
      } catch {} // offline, or overtaken
      if (!signal.aborted) { then(found); }
    }, PAUSE);
  };
  return { ask, stop, forget: () => kept.clear() };
};

export const activate = (field, option) => {
  activeOf(field)?.setAttribute('aria-selected', 'false');
  if (!option) {
    field.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  field.setAttribute('aria-activedescendant', option.id);
  // only the list scrolls, never the page
  const list = listOf(field), top = option === optionsOf(field)[0] ? 0 : option.offsetTop;
  const bottom = option.offsetTop + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.max(Math.min(list.scrollTop, top), bottom);
};

export const open = (field, ...content) => {
  listOf(field).replaceChildren(...content);
  activate(field, null);
  listOf(field).hidden = false;
  field.setAttribute('aria-expanded', 'true');
};

export const close = (field) => {
  activate(field, null);
  listOf(field).hidden = true;
  field.setAttribute('aria-expanded', 'false');
};

// Round through the options and, unless one is always active, through the field itself.
export const step = (field, by, always) => {
  const options = optionsOf(field), stops = options.length + (always ? 0 : 1);
  const now = options.indexOf(activeOf(field));
  activate(field, options[((now < 0 ? stops - 1 : now) + by + stops) % stops]);
};

// Says how many there are, or something else, once the typing rests. The words for none, one and more stand at the status.
let saying;
export const say = (field, what = '') => {
  clearTimeout(saying);
  const status = field.closest('form, dialog').querySelector('[role=status]');
  const words = status.dataset.words.split('|')[Math.min(what, 2)]?.replace('#', what) ?? what;
  status.textContent = '';
  saying = setTimeout(() => { status.textContent = words; }, REST);
};
