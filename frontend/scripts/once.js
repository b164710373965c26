// A double click does what a click does: the second one would reach a form that the first has sent and emptied.
// What is pressed several times in a row, such as a place up, is a .regelknop.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('button, vaadin-button');
  if (event.detail > 1 && button && !button.matches('.regelknop')) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}, true);
