// The sum of a quote follows the options that are ticked: the portal reckons it, and the parts of its page that are marked
// by data-volgt take the places of those that are there. Without this script there is a button for it.
(() => {
  const options = [...document.querySelectorAll('input[type=checkbox][name=optie]')];
  const parts = (page) => page.querySelectorAll('[data-volgt]:not([data-volgt=""])');
  let latest = 0;

  const follow = async () => {
    const mine = ++latest;
    const chosen = new URLSearchParams(options.filter(({ checked }) => checked).map(({ value }) => ['optie', value]));
    const answer = await fetch(`${location.pathname}?${chosen}`, { headers: { Accept: 'text/html' } });
    if (!answer.ok || mine !== latest) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const renewed = new Map([...parts(page)].map((part) => [part.dataset.volgt, part]));
    parts(document).forEach((part) => {
      const next = renewed.get(part.dataset.volgt);
      if (next) {
        part.replaceWith(document.adoptNode(next));
      }
    });
    options.forEach((option) => option.closest('[data-quote-line]')?.classList.toggle('niet-gekozen', !option.checked));
  };

  document.documentElement.classList.add('volgt');
  options.forEach((option) => option.addEventListener('change', follow));
  // What is ticked goes along with a question, and comes back with the page.
  document.addEventListener('submit', ({ target: form }) => {
    if (options.length && form.action.endsWith('/vraag')) {
      form.querySelectorAll('input[name=optie]').forEach((sent) => sent.remove());
      options.filter(({ checked }) => checked).forEach(({ value }) => {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'optie', value }));
      });
    }
  });
  // The way to the form is not needed where the form is in sight.
  const bar = document.querySelector('.offerte-onderaan');
  const form = document.getElementById('akkoord');
  if (bar && form) {
    new IntersectionObserver(([{ isIntersecting }]) => bar.classList.toggle('weg', isIntersecting)).observe(form);
  }
  addEventListener('pageshow', () => options.some(({ checked, defaultChecked }) => checked !== defaultChecked) && follow());
})();
