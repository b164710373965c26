// The employees' fast lane: Ctrl-K on any page, type, Enter copies the link of the card (for whom stands behind "voor"),
// or opens or does what other modules found. The dialog with its words stands
// in the document; the live view replaces other parts of the page and leaves it alone.
import { activate, activeOf, asker, call, close, element, listOf, marked, open, optionsOf, say, step } from './listbox.js';

const ADDRESS = '/beheer/snel', LEAST = 2, USED = 'snel-gebruikt', MOST_USED = 8, TOAST = 8000, TO_COPY_ONESELF = 60000;
const dialog = document.getElementById('snel');
const field = dialog.querySelector('input');
const note = dialog.querySelector('.snel-bericht');
const { recent, found, none, failed, copied, uncopied, whom: forWhom } = dialog.dataset;

let used = [];
try { used = JSON.parse(localStorage.getItem(USED)) ?? []; } catch {}

const cards = asker((words) => `${ADDRESS}?q=${encodeURIComponent(words)}${words ? '' : '&gebruikt=' + used}`);
let shown = [], asking = false, waiting = null, whom = '';

// One letter says nothing yet: what was used last stays.
const typed = () => {
  const words = field.value.trim(); // capitals are kept: a name may stand in it
  return words.length < LEAST ? '' : words;
};

const remember = (slug) => {
  used = [slug, ...used.filter((other) => other !== slug)].slice(0, MOST_USED);
  try { localStorage.setItem(USED, JSON.stringify(used)); } catch {}
};

const toast = () => {
  document.querySelectorAll('.toast').forEach((old) => old.remove());
  const made = element('div', { class: 'toast', role: 'status' });
  document.body.append(made);
  return (words, link, time) => {
    const shownLink = element('span', {}, link);
    made.dataset.link = link;
    made.replaceChildren(words, ' ', shownLink);
    if (time > TOAST) { getSelection().selectAllChildren(shownLink); }
    setTimeout(() => made.remove(), time);
  };
};

const sharedLink = async (slug, name) => {
  const answer = await call(`${ADDRESS}/${slug}`, { method: 'POST', body: new URLSearchParams(name ? { voor: name } : {}) });
  if (!answer.ok) { throw new Error(answer.status); }
  const { pathname } = new URL((await answer.json()).link);
  return location.origin + pathname; // as the browser knows the portal, whatever stands in between
};

// The clipboard gets the promise of the link, since a browser may forget the key that was pressed before it arrives.
const copy = async ({ slug, name }, recipient) => {
  const tell = toast(), link = sharedLink(slug, recipient);
  try {
    const text = link.then((words) => new Blob([words], { type: 'text/plain' }));
    text.catch(() => {});
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    tell(copied.replace('#', name), await link, TOAST);
  } catch {
    await link.then((words) => tell(uncopied.replace('#', name), words, TO_COPY_ONESELF), () => tell(failed, '', TOAST));
  }
};

const go = (address) => {
  const link = element('a', { href: address, 'router-link': '' });
  document.body.append(link);
  link.click();
  link.remove();
};

const send = async ({ url }) => {
  const tell = toast();
  try {
    const answer = await call(url, { method: 'POST', body: new URLSearchParams() });
    tell(answer.ok ? (await answer.json()).words : failed, '', TOAST);
  } catch {
    tell(failed, '', TOAST);
  }
};

const choose = (item, way) => {
  const recipient = whom;
  dialog.close();
  if (!item.slug) {
    if (item.isDone) { send(item); } else { go(item.url); }
    return;
  }
  remember(item.slug);
  if (way === 'copy') { copy(item, recipient); } else { go(item[way]); }
};

const wayOf = (event) => {
  if (event.shiftKey) { return 'url'; }
  return event.ctrlKey || event.metaKey ? 'edit' : 'copy';
};

const show = (answer) => {
  asking = false;
  const { cards: fitting = [], entries = [] } = answer ?? {};
  shown = /\d/.test(typed()) ? [...entries, ...fitting] : [...fitting, ...entries]; // a number is mostly that of a quote
  whom = answer?.whom ?? '';
  const options = shown.map(({ marked: name, title, detail, category, price }, i) => element('div',
    { role: 'option', id: 'snel-' + i, 'aria-selected': false },
    name ? marked(name) : element('span', {}, title),
    element('span', { class: 'klein' }, detail ?? `${category} · ${price}`)));
  open(field, ...options);
  activate(field, options[0]);
  const title = !typed() ? recent : whom ? forWhom.replace('#', whom) : found;
  listOf(field).setAttribute('aria-label', title);
  note.textContent = answer ? (options.length && title) || (typed() ? none : '') : failed;
  if (!options.length) { close(field); }
  say(field, answer ? options.length : failed);
  if (waiting && shown.length) { choose(shown[0], waiting); }
  waiting = null;
};

const ask = () => {
  const words = typed();
  asking = true;
  waiting = null;
  if (!words) { cards.forget(); } // what was used last changes
  cards.ask(words, show);
};

const start = () => {
  if (!dialog.open) {
    cards.forget();
    field.value = '';
    dialog.showModal();
    ask();
  }
  field.focus();
};

const enter = (event) => {
  const card = shown[optionsOf(field).indexOf(activeOf(field))];
  if (asking) {
    waiting = wayOf(event); // typed quicker than the answer comes
  } else if (card) {
    choose(card, wayOf(event));
  }
};

field.addEventListener('input', ask);
field.addEventListener('keydown', (event) => {
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.isComposing || !(arrow || event.key === 'Enter')) { return; }
  event.preventDefault();
  if (!arrow) { enter(event); } else if (shown.length) { step(field, arrow, true); }
});
dialog.addEventListener('mousedown', (event) => { if (event.target.closest('[role=option]')) { event.preventDefault(); } });
dialog.addEventListener('click', (event) => {
  const option = event.target.closest('[role=option]');
  if (option) { choose(shown[optionsOf(field).indexOf(option)], wayOf(event)); }
  if (event.target === dialog) { dialog.close(); }
});
dialog.addEventListener('close', () => { cards.stop(); asking = false; waiting = null; });
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    start();
  }
}, true);
addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-snel]')) {
    event.stopPropagation(); // the hand-over would click again
    start();
  }
}, true);
