// A password can be looked at while one types it, and browsers that have passkeys offer them: [data-passkey] is shown then.
// The portal says what is to be signed or made, the device does it, and the portal looks at what came of it.
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

  const keys = window.PublicKeyCredential;
  if (!window.isSecureContext || !keys?.parseRequestOptionsFromJSON) {
    return;
  }
  const post = async (address, content) => {
    const headers = content ? { 'Content-Type': 'application/json' } : {};
    const answer = await fetch(address, { method: 'POST', headers, body: content && JSON.stringify(content) });
    if (!answer.ok || answer.redirected) {
      throw new Error(answer.status);
    }
    return answer.status === 204 ? null : answer.json();
  };
  const ways = {
    async inloggen({ begin, gemaakt }) {
      const publicKey = keys.parseRequestOptionsFromJSON(await post(begin));
      const signed = await navigator.credentials.get({ publicKey });
      return (await post(gemaakt, signed.toJSON())).naar;
    },
    async maken({ begin, gemaakt, klaar }, part) {
      const publicKey = keys.parseCreationOptionsFromJSON(await post(begin));
      const credential = (await navigator.credentials.create({ publicKey })).toJSON();
      await post(gemaakt, { credential, label: part.querySelector('input').value });
      return klaar;
    },
  };
  for (const part of document.querySelectorAll('[data-passkey]')) {
    const way = ways[part.dataset.passkey], button = part.querySelector('[data-begin]');
    part.hidden = false;
    way && button.addEventListener('click', async () => {
      const failed = part.querySelector('[data-mislukt]');
      failed.textContent = '';
      button.disabled = true;
      try {
        location.assign(await way(button.dataset, part));
      } catch (reason) {
        if (reason.message === '403' && button.dataset.bewijs) {
          location.assign(button.dataset.bewijs); // logged in a while ago: the page asks for the password first
          return;
        }
        failed.textContent = failed.dataset.mislukt;
        button.disabled = false;
        button.focus();
      }
    });
  }
})();
