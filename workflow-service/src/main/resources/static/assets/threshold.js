// Saves what is typed into a task while somebody types, and warns before a session ends. The pages
// do without it: they have a button that saves, and what comes after the end is carried along.

const SECOND = 1000;
const REST = 2 * SECOND; // after the last key
const RETRY = 10 * SECOND;
const LIVE = { 'X-Requested-With': 'live', Accept: 'application/json' };
const BY_PERSON = { Accept: 'application/json' };

/** Keeps the form of a task as a draft. */
class Draft {
  constructor(form) {
    this.form = form;
    this.says = document.getElementById(form.dataset.draft);
    this.typed = false;
    this.timer = 0;
    this.sending = Promise.resolve();
    form.addEventListener('input', () => this.later(REST));
    form.addEventListener('submit', () => this.rest());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.typed) this.save(LIVE);
    });
  }

  later(wait) {
    this.typed = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(BY_PERSON), wait);
  }

  /** The form is on its way: the server keeps it now. */
  rest() {
    this.typed = false;
    clearTimeout(this.timer);
  }

  /** Saves what is not saved yet; answers whether all of it is. */
  async save(headers) {
    await this.sending;
    if (!this.typed) return true;
    this.rest();
    const sent = this.send(headers);
    this.sending = sent;
    return sent;
  }

  async send(headers) {
    const body = new URLSearchParams(new FormData(this.form));
    body.set('+keep', 'script');
    try {
      const answer = await fetch(this.form.action, { method: 'POST', body, headers, keepalive: body.toString().length < 60000 });
      if (!answer.ok) throw new Error(String(answer.status));
      this.says.textContent = (await answer.json()).words;
      return true;
    } catch {
      this.says.textContent = this.form.dataset.unsaved;
      this.later(RETRY);
      return false;
    }
  }
}

/** Counts the time in which nobody does anything, together with the server, which decides. */
class Session {
  constructor(dialog, draft) {
    Object.assign(this, { dialog, draft, says: dialog.querySelector('[role=status]'), title: document.title });
    this.length = Number(dialog.dataset.seconds) * SECOND;
    this.warning = Number(dialog.dataset.warning) * SECOND;
    this.until = Date.now() + this.length;
    this.acted = false;
    this.typedIn = null;
    this.looking = false;
    this.ended = false;
    this.stayed = 0;
    for (const kind of ['keydown', 'pointerdown', 'input']) {
      document.addEventListener(kind, event => this.act(event), { passive: true });
    }
    dialog.addEventListener('close', () => { if (this.until - Date.now() <= this.warning) this.stay(); }); // Escape
    document.getElementById('still-there-stay').addEventListener('click', () => this.stay());
    for (const form of document.querySelectorAll('form[action$="/sign-out"]')) {
      form.addEventListener('submit', event => this.leave(event));
    }
    setInterval(() => this.look(), SECOND);
  }

  act(event) {
    if (event.type === 'input') this.typedIn = event.target.form;
    if (!this.dialog.open) this.acted = true;
  }

  /** Whoever signs out leaves a draft. */
  async leave(event) {
    if (!this.draft || !this.draft.typed) return;
    event.preventDefault();
    if (await this.draft.save(BY_PERSON)) event.target.submit();
  }

  async look() {
    if (this.looking || this.ended) return;
    this.looking = true;
    try {
      await this.goOn();
    } finally {
      this.looking = false;
    }
  }

  async goOn() {
    const known = this.length - (this.until - Date.now());
    if (this.acted && known > Math.min(60 * SECOND, this.length / 4)) {
      this.acted = false;
      await this.ask(BY_PERSON);
    }
    if (this.until - Date.now() > this.warning) return this.close();
    if (!(await this.ask(LIVE))) return;
    const left = this.until - Date.now();
    if (left > this.warning) return this.close();
    return left > 2 * SECOND ? this.warn(left) : this.end(left > 0);
  }

  /**
   * Learns how long it goes on; answers whether the server could be asked, which alone decides. What it said before
   * somebody stayed is not believed after it.
   */
  async ask(headers) {
    const stayed = this.stayed;
    try {
      if (headers === BY_PERSON) this.stayed += 1;
      const answer = await fetch(this.dialog.dataset.session, { headers });
      const said = answer.ok ? await answer.json() : { secondsLeft: 0 };
      if (headers === BY_PERSON) this.stayed += 1;
      else if (stayed !== this.stayed) return false;
      if (answer.ok || answer.status === 401) this.until = Date.now() + said.secondsLeft * SECOND;
      return answer.ok || answer.status === 401;
    } catch {
      return false; // the next second asks again
    }
  }

  warn(left) {
    const minutes = Math.ceil(left / (60 * SECOND));
    const { minutes: many, minute, less } = this.dialog.dataset;
    const words = minutes > 1 ? many.replace('{n}', minutes) : left > 50 * SECOND ? minute : less;
    if (this.says.textContent !== words) this.says.textContent = words;
    document.title = this.title.replace(/^.* – /, this.dialog.dataset.title + ' – ');
    if (!this.dialog.open) this.dialog.showModal();
  }

  close() {
    document.title = this.title;
    if (this.dialog.open) this.dialog.close();
  }

  async stay() {
    await this.ask(BY_PERSON);
    this.acted = false;
    if (this.until > Date.now()) this.close();
  }

  /** Saves the draft and goes to the sign-in page; what cannot be saved is carried along. */
  async end(alive) {
    this.ended = true;
    const form = this.typedIn;
    const unsaved = this.draft && this.draft.typed && !(alive && await this.draft.save(LIVE));
    const other = form && !form.dataset.draft && form.method === 'post';
    if (unsaved || other) return this.carry(unsaved ? this.draft.form : form, alive);
    if (!alive) return location.reload();
    return this.signOut({ idle: 'yes', saved: form ? 'yes' : 'no', from: this.dialog.dataset.back || '/' });
  }

  signOut(values) {
    const form = this.dialog.querySelector('form');
    for (const [name, value] of Object.entries(values)) form.append(hidden(name, value));
    form.submit();
  }

  async carry(form, alive) {
    if (alive) {
      const out = this.dialog.querySelector('form');
      await fetch(out.action, { method: 'POST', body: new URLSearchParams(new FormData(out)), headers: LIVE });
    }
    form.append(hidden('+again', 'yes'));
    form.submit();
  }
}

function hidden(name, value) {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}

const form = document.querySelector('form[data-draft]');
const draft = form && new Draft(form);
const dialog = document.getElementById('still-there');
if (dialog) new Session(dialog, draft);
