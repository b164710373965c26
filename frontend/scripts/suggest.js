// Suggestions under the search field while one types. The field may be replaced at any time by an equal one, when the
// live view takes over; so everything is listened for on the document.
import { activate, activeOf, asker, close, element, listOf, marked, open, optionsOf, say, step } from './listbox.js';

const FIELD = '#zoek', LEAST = 2, MOST = 8, MOST_CARDS = 4, LOW = 200, EDGE = 16;
const KINDS = ['product', 'category', 'problem'];
const suggestions = asker((words) => '/api/v1/suggest?q=' + encodeURIComponent(words));
let now = { field: null, words: '', found: [], open: false };

const isField = (target) => target instanceof Element && target.matches(FIELD);

const hide = () => {
  suggestions.stop();
  now.open = false;
  if (now.field) {
    close(now.field);
    say(now.field);
  }
};

// As many cards as fit, and room for some of the others.
const rows = () => {
  const cards = now.found.filter(({ kind }) => kind === KINDS[0]);
  const others = now.found.filter(({ kind }) => kind !== KINDS[0]);
  const most = Math.max(MOST - cards.length, MOST - MOST_CARDS);
  const shown = others.slice(0, most);
  return [...cards.slice(0, MOST - shown.length), ...shown];
};

const option = ({ kind, url, slug, marked: label }, place) => {
  const made = element('a', { role: 'option', id: 'suggestie-' + place, href: url, tabindex: -1, 'router-link': '',
    'aria-selected': false }, marked(label));
  Object.assign(made.dataset, { kind, place, slug: slug ?? '' });
  return made;
};

// Above the keyboard of a phone: below the field, or above it where that is roomier.
const fit = () => {
  if (now.open) {
    const { top, bottom } = now.field.getBoundingClientRect(), { offsetTop, height } = window.visualViewport;
    const above = top - offsetTop - EDGE, below = offsetTop + height - bottom - EDGE;
    const list = listOf(now.field), up = below < LOW && above > below;
    list.classList.toggle('erboven', up);
    list.style.maxHeight = Math.max(up ? above : below, LOW / 2) + 'px';
  }
};

const show = () => {
  const labels = listOf(now.field).dataset.labels.split('|'), shown = rows();
  if (!shown.length) {
    hide();
    say(now.field, 0);
    return;
  }
  const groups = KINDS.map((kind, i) => {
    const options = shown.map((row, place) => row.kind === kind && option(row, place + 1)).filter(Boolean);
    const label = element('div', { id: 'suggesties-' + kind, role: 'presentation', class: 'groepsnaam' }, labels[i]);
    return options.length && element('div', { role: 'group', 'aria-labelledby': label.id }, label, ...options);
  });
  now.open = true;
  open(now.field, ...groups.filter(Boolean));
  say(now.field, shown.length);
  requestAnimationFrame(fit);
};

const follow = (field) => {
  const words = field.value.trim().toLowerCase();
  if (now.field !== field && now.words === words && now.field?.closest('#eerste-weergave')) {
    // the live view took over: it stands there as it stood
    const place = optionsOf(now.field).indexOf(activeOf(now.field));
    now.field = field;
    if (now.open) {
      show();
      activate(field, optionsOf(field)[place]);
    }
    return;
  }
  now = { field, words, found: now.field === field ? now.found : [], open: now.field === field && now.open };
  if (words.length < LEAST) {
    hide();
    return;
  }
  suggestions.ask(words, (answer) => {
    now.found = answer?.suggestions ?? [];
    if (answer) { show(); } else { hide(); }
  });
};

const escape = (field) => {
  if (now.open) {
    hide();
  } else if (field.value) {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    return false;
  }
  return true;
};

const answers = (field, key) => {
  const active = now.open && activeOf(field), arrow = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === 'Escape') { return escape(field); }
  if (key === 'Enter' && active) { active.click(); return true; }
  if (arrow && now.open) { step(field, arrow); return true; }
  if (arrow) { follow(field); return true; }
  if (active && (key === 'Home' || key === 'End')) {
    activate(field, optionsOf(field).at(key === 'Home' ? 0 : -1));
    return true;
  }
  return false;
};

document.addEventListener('input', ({ target }) => { if (isField(target)) { follow(target); } });
document.addEventListener('keydown', (event) => {
  const plain = !event.isComposing && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (isField(event.target) && plain && answers(event.target, event.key)) { event.preventDefault(); }
});
document.addEventListener('focusin', ({ target }) => { if (isField(target)) { suggestions.forget(); } });
document.addEventListener('focusout', ({ target }) => { if (target === now.field) { hide(); } });
document.addEventListener('submit', ({ target }) => { if (target.contains(now.field)) { hide(); } });
document.addEventListener('pointerdown', ({ target }) => {
  if (now.open && !now.field.form.contains(target)) { hide(); }
});
document.addEventListener('mousedown', (event) => { // the focus stays in the field
  if (now.open && listOf(now.field).contains(event.target)) { event.preventDefault(); }
});
document.addEventListener('click', ({ target }) => {
  const chosen = now.open && target instanceof Element && target.closest('[role=option]');
  if (chosen && listOf(now.field).contains(chosen)) {
    const { kind, place, slug } = chosen.dataset, detail = { query: now.words, kind, url: chosen.getAttribute('href'),
      place: Number(place), product: slug || null };
    document.dispatchEvent(new CustomEvent('portal:suggestion', { detail }));
    hide();
  }
}, true);
window.visualViewport.addEventListener('resize', fit);
// It starts at the first touch of the field: something may have been typed meanwhile.
const touched = document.activeElement;
if (isField(touched) && touched.value !== touched.defaultValue) { follow(touched); }
