/** What jsdom lacks of a dialog that is closed: that it says so. `showModal` is in the setup. */
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
