// What an employee types in a live form stays in this browser until it has arrived: a session that ends, a server that
// restarts or a click on a link loses nothing. A form is [data-concept], whose value names the account and the subject; a
// field in it is [data-veld]. Of a form are kept what it held when the typing began (base), what the server knows of what
// was changed since (known), what stands in the fields that were typed in (values), and when that was (at).
(() => {
  if (window.portalDrafts) {
    return;
  }
  const PREFIX = 'bewaard:';
  const LONGEST_MS = 60 * 24 * 60 * 60 * 1000;
  const memory = new Map(); // for a browser that keeps nothing
  const bases = new WeakMap();

  const name = (form) => PREFIX + form.dataset.concept;
  const parse = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
  const read = (form) => {
    try {
      return parse(localStorage.getItem(name(form))) ?? memory.get(name(form)) ?? null;
    } catch {
      return memory.get(name(form)) ?? null;
    }
  };
  const holds = (draft) => draft !== null && (Object.keys(draft.known).length > 0
    || Object.entries(draft.values).some(([field, value]) => value !== draft.base[field]));

  // A picture that was chosen does not fit beside the text.
  const picture = (mode, ask) => new Promise((answer) => {
    try {
      const opening = indexedDB.open('bewaard', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('foto');
      opening.onerror = () => answer(undefined);
      opening.onsuccess = () => {
        const asked = ask(opening.result.transaction('foto', mode).objectStore('foto'));
        asked.onsuccess = () => answer(asked.result);
        asked.onerror = () => answer(undefined);
      };
    } catch {
      answer(undefined);
    }
  });

  const forget = (key) => {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {} // a browser that keeps nothing
  };
  const forgetPicture = (key) => picture('readwrite', (pictures) => pictures.delete(key));
  const write = (form, draft) => {
    if (!holds(draft)) {
      forget(name(form));
      form.querySelector('vaadin-upload') && forgetPicture(name(form));
      return;
    }
    memory.set(name(form), draft);
    try {
      localStorage.setItem(name(form), JSON.stringify(draft));
    } catch {} // it is in memory
  };
  const empty = (form) => ({ base: bases.get(form) ?? {}, known: {}, values: {}, at: 0 });

  const when = (at) => new Date(at).toLocaleString(document.documentElement.lang || 'nl', { dateStyle: 'long', timeStyle: 'short' });

  const valueOf = (field) => {
    if (field.localName === 'vaadin-select') {
      return field.querySelector('vaadin-select-value-button')?.textContent.trim() ?? '';
    }
    return field.localName === 'fieldset' ? field.querySelector(':checked')?.value ?? '' : field.value ?? '';
  };

  const typed = ({ target }) => {
    const field = target.closest?.('[data-veld]');
    const form = field?.closest('[data-concept]');
    if (!form || target.type === 'password') {
      return;
    }
    const draft = read(form) ?? empty(form);
    draft.values[field.dataset.veld] = valueOf(field);
    draft.at = Date.now();
    write(form, draft);
  };
  document.addEventListener('input', typed);
  document.addEventListener('change', (event) => {
    typed(event);
    setTimeout(() => typed(event)); // a choice shows its words a moment later
  });

  window.portalDrafts = {
    /** Uploads once more the picture that was chosen before; says whether there is one. */
    async upload(field) {
      const file = await picture('readonly', (pictures) => pictures.get(name(field.closest('[data-concept]'))));
      if (file) {
        field.files = [file];
        field.uploadFiles([file]);
      }
      return Boolean(file);
    },
    /** The form stands, and holds what is stored: gives what was typed before and did not arrive, or null. */
    begin(form, base) {
      bases.set(form, JSON.parse(base));
      const draft = read(form);
      return holds(draft) ? JSON.stringify({ base: draft.base, known: draft.known, values: draft.values, when: when(draft.at) }) : null;
    },
    /** What was typed in the form of this name is over, and the form left with it. One that stayed is told by known. */
    drop(concept) {
      if ([...document.querySelectorAll('[data-concept]')].some((form) => form.dataset.concept === concept)) {
        return;
      }
      forget(PREFIX + concept);
      forgetPicture(PREFIX + concept);
    },
    /** What the server knows. What stands in the field that is being typed in may be newer. */
    known(form, base, known) {
      const before = read(form);
      const draft = { ...empty(form), base: JSON.parse(base), known: JSON.parse(known), at: before?.at || Date.now() };
      const busy = document.activeElement?.closest('[data-veld]');
      const field = busy && form.contains(busy) ? busy.dataset.veld : undefined;
      if (field !== undefined && before && field in before.values) {
        draft.values[field] = valueOf(busy);
      }
      bases.set(form, draft.base);
      write(form, draft);
    },
  };

  document.addEventListener('upload-success', ({ target, detail }) => {
    const form = target.closest('[data-concept]');
    form && picture('readwrite', (pictures) => pictures.put(new File([detail.file], detail.file.name, detail.file), name(form)));
  }, true);

  // Who is told already that something is wrong, and leaves to go on, is not asked once more.
  window.addEventListener('beforeunload', (event) => {
    const forms = [...document.querySelectorAll('[data-concept]')];
    if (!document.querySelector('.v-system-error') && forms.some((form) => holds(read(form)))) {
      event.preventDefault();
    }
  });

  try {
    for (const key of Object.keys(localStorage).filter((kept) => kept.startsWith(PREFIX))) {
      if (!(parse(localStorage.getItem(key))?.at > Date.now() - LONGEST_MS)) {
        localStorage.removeItem(key);
      }
    }
  } catch {} // a browser that keeps nothing
})();
