// What was typed or chosen in form[data-concept] stays in this browser until it has arrived, for a day at most: another
// language, a look at another page, a tab that was closed or a mistake loses nothing. Passwords are not kept.
// [data-aangekomen] says that the form of that name arrived, or, where it names none, that somebody logged out: then
// nothing is left for who sits here next. Of what arrived [data-getypt] is said once more.
(() => {
  const PLACE = 'concept:', LOGGED_OUT = 'uitgelogd', LONGEST_MS = 24 * 60 * 60 * 1000, NEAR = 200, PAUSE_MS = 400;
  const forms = [...document.querySelectorAll('form[data-concept]')];
  const place = (form) => PLACE + form.dataset.concept;
  const fieldsOf = (form) => [...form.querySelectorAll('input:not([type=hidden], [type=password], [tabindex]), textarea')];
  const isChoice = ({ type }) => type === 'radio' || type === 'checkbox'; // its value says what it is, not what was done
  const nameOf = (field) => isChoice(field) ? `${field.name}=${field.value}` : field.name;
  const isTouched = (field) => isChoice(field) ? field.checked !== field.defaultChecked : field.value !== '';

  const count = (field) => {
    const counter = field.parentElement.querySelector('.teller'), left = field.dataset.hoogstens - field.value.trim().length;
    const words = left < 0 ? counter.dataset.teVeel : left <= NEAR ? counter.dataset.nog : '';
    counter.textContent = words.replace('#', Math.abs(left));
  };
  let pause;
  for (const field of document.querySelectorAll('[data-hoogstens]')) {
    count(field);
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(count, PAUSE_MS, field);
    });
  }

  const keeps = (() => {
    try {
      localStorage.setItem(LOGGED_OUT + '?', '');
      localStorage.removeItem(LOGGED_OUT + '?');
      return true;
    } catch {
      return false;
    }
  })();
  if (!keeps) {
    return;
  }
  const drafts = (beginning) => Object.keys(localStorage).filter((key) => key.startsWith(PLACE + beginning));
  const parse = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
  const read = (name) => parse(localStorage.getItem(name))?.values ?? null;
  const fill = (form) => {
    const kept = read(place(form)) ?? {};
    fieldsOf(form).forEach((field) => {
      if (isChoice(field)) {
        field.checked = kept[nameOf(field)] ?? field.checked;
      } else {
        field.value = kept[nameOf(field)] || field.value;
      }
      field.dataset.hoogstens && count(field);
    });
  };
  const keep = (form) => {
    const values = Object.fromEntries(fieldsOf(form)
      .map((field) => [nameOf(field), isChoice(field) ? field.checked : field.value]));
    try {
      localStorage.setItem(place(form), JSON.stringify({ at: Date.now(), values }));
    } catch {} // there is no more room
  };

  const arrived = (name) => {
    const typed = read(PLACE + name) ?? {};
    for (const said of document.querySelectorAll('[data-getypt]')) {
      said.textContent = typed[said.dataset.getypt] ?? '';
      said.parentElement.hidden = !said.textContent;
    }
    drafts(name).forEach((key) => localStorage.removeItem(key));
    if (!name) {
      localStorage.setItem(LOGGED_OUT, Date.now());
    }
  };

  // A browser shows a form on the way back as it was left. What is no draft any more has arrived, or is of somebody who
  // logged out: then it is the form to fill in, which is what its own address leads to.
  const renew = (form) => {
    if (!read(place(form)) && fieldsOf(form).some(isTouched)) {
      location.replace(form.action);
    }
  };

  drafts('').filter((key) => !(parse(localStorage.getItem(key))?.at > Date.now() - LONGEST_MS))
    .forEach((key) => localStorage.removeItem(key));
  document.querySelectorAll('[data-aangekomen]').forEach(({ dataset }) => arrived(dataset.aangekomen));
  for (const form of forms) {
    fill(form);
    form.addEventListener('input', () => keep(form));
  }
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward') {
      forms.forEach(fill);
      forms.forEach(renew);
    }
  });
  addEventListener('storage', ({ key }) => key === LOGGED_OUT && forms.forEach(renew)); // in another tab
})();
