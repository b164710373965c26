// What was typed in form[data-concept] stays in this tab until it has arrived: another language, a look at another page or
// a mistake loses nothing. Passwords are not kept. [data-aangekomen] says that the form of that name arrived.
(() => {
  const place = (name) => 'concept:' + name;
  try {
    for (const { dataset } of document.querySelectorAll('[data-aangekomen]')) {
      sessionStorage.removeItem(place(dataset.aangekomen));
    }
    for (const form of document.querySelectorAll('form[data-concept]')) {
      const name = place(form.dataset.concept);
      const fields = [...form.querySelectorAll('input:not([type=hidden], [type=password], [tabindex]), textarea')];
      const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}');
      fields.forEach((field) => { field.value ||= kept[field.name] ?? ''; });
      form.addEventListener('input', () => sessionStorage.setItem(name,
        JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value])))));
    }
  } catch {} // a browser that keeps nothing
})();
