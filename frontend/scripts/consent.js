// A choice about being recognised is kept where it is made: the page stays, nothing moves. Each button says in data-gezegd
// what holds from then on. Where keeping it fails, the form goes the ordinary way.
(() => {
  addEventListener('submit', async (event) => {
    const { target: form, submitter: button } = event;
    if (!button?.dataset.gezegd) {
      return;
    }
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, button));
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
    if (answer?.type !== 'opaqueredirect') {
      button.removeAttribute('data-gezegd');
      form.requestSubmit(button);
      return;
    }
    const { scrollY: top } = window;
    const bar = form.closest('.toestemming'), said = button.dataset.gezegd;
    document.querySelectorAll('[data-keuze-nu]').forEach((now) => { now.textContent = said; });
    if (bar) { // it stood over the foot of the page; what is said stays there, as high as the question was
      const again = bar.querySelector('a');
      bar.style.minHeight = bar.offsetHeight + 'px';
      bar.className = 'toestemming-gegeven';
      bar.setAttribute('role', 'status');
      form.remove();
      bar.querySelector('p').replaceChildren(said + ' ', again);
      bar.tabIndex = -1; // who came by the keyboard goes on from here
      bar.focus({ preventScroll: true });
      scrollTo({ top, behavior: 'instant' });
    } else {
      document.querySelector('.toestemming')?.remove();
    }
  });
})();
