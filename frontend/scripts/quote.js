// The sum of a quote follows the options that are ticked: the portal reckons it, and the parts of its page that are marked
// by data-volgt take the places of those that are there. Without this script there is a button for it.
(() => {
  const options = [...document.querySelectorAll('input[name=optie]')];
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
  addEventListener('pageshow', () => options.some(({ checked, defaultChecked }) => checked !== defaultChecked) && follow());
})();
