// A password can be looked at while one types it. Without scripts there is no button for it.
(() => {
  for (const field of document.querySelectorAll('input[type=password][data-toon]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'knop-tekst wachtwoord-toon';
    button.textContent = field.dataset.toon;
    button.setAttribute('aria-controls', field.id);
    button.addEventListener('click', () => {
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      button.textContent = shown ? field.dataset.verberg : field.dataset.toon;
    });
    field.form?.addEventListener('submit', () => (field.type = 'password')); // what it says is kept by no browser as text
    field.after(button);
  }
})();
