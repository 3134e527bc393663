// Keeps the overdue board new while it is open. Without this the page is whole and has "Refresh".
const PAUSED = 'board-updates-paused';
const AGAIN_AFTER = 15000;
const QUIET_FOR = 10000;

const byId = id => document.getElementById(id);
const words = byId('board-live').dataset;
const pause = byId('board-pause');
const show = byId('board-show');
const status = byId('board-status');

/** Whether somebody has chosen to pause; a browser that remembers nothing goes on without. */
const memory = {
  get paused() { try { return localStorage.getItem(PAUSED) === 'yes'; } catch { return false; } },
  set paused(yes) { try { yes ? localStorage.setItem(PAUSED, 'yes') : localStorage.removeItem(PAUSED); } catch { /* asked again next time */ } }
};

let paused = memory.paused;
let close = null;      // ends what we listen to
let asking = false;    // the newest state is on its way
let askAgain = false;  // and something changed meanwhile
let waiting = null;    // new information that would move what somebody is at
let shown = content(byId('board-part'));
let saidAt = -QUIET_FOR;

/** What a part says, but for when it was read: the minute alone is no news. */
function content(part) {
  const copy = part.cloneNode(true);
  copy.querySelector('#board-read').remove();
  copy.querySelectorAll('details').forEach(each => each.removeAttribute('open'));
  return copy.innerHTML;
}

function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.querySelector('#board-part');
}

/** Somebody is at something in it: the focus is there, or text is being selected. */
function inUse() {
  const part = byId('board-part');
  const selection = document.getSelection();
  return part.contains(document.activeElement) || document.activeElement === show
    || (!selection.isCollapsed && part.contains(selection.anchorNode));
}

async function ask() {
  if (asking || document.hidden) { askAgain = true; return; }
  asking = true;
  askAgain = false;
  try {
    const answer = await fetch(location.href, {
      headers: { 'Accept': 'text/html', 'X-Requested-With': 'live' }, cache: 'no-store', redirect: 'manual'
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      end();
      location.reload(); // the session or the right has ended, and the page itself says so
    } else if (answer.ok) {
      arrived(parsed(await answer.text()));
    }
  } catch {
    // no connection: once there is one again, the stream says that there may be something new
  }
  asking = false;
  if (askAgain && close !== null && !document.hidden) setTimeout(ask, 250);
}

function arrived(part) {
  if (part === null || paused) return;
  const news = content(part);
  if (news === shown) {
    byId('board-read').replaceWith(part.querySelector('#board-read'));
  } else if (inUse()) {
    waiting = part;
    show.hidden = false;
  } else {
    put(part, news);
  }
}

function put(part, news) {
  for (const open of document.querySelectorAll('#board-part details[id][open]')) {
    part.querySelector('#' + open.id)?.setAttribute('open', '');
  }
  byId('board-part').replaceWith(part);
  shown = news;
  waiting = null;
  show.hidden = true;
  say();
}

/** Says it to screen readers too, but does not keep talking. */
function say() {
  if (performance.now() - saidAt < QUIET_FOR) return;
  saidAt = performance.now();
  status.textContent = '';
  requestAnimationFrame(() => { status.textContent = words.updated; });
}

function heard(word) {
  if (word === 'changed') {
    ask();
  } else {
    end(); // the server closed the door: asking shows why, and else it is tried again
    ask();
    setTimeout(begin, AGAIN_AFTER);
  }
}

function shared() {
  const worker = new SharedWorker(new URL('board-live-worker.js', import.meta.url), { name: 'board' });
  const leave = () => { worker.port.postMessage('leave'); worker.port.close(); };
  worker.addEventListener('error', () => { if (close === leave) close = alone(); }); // it cannot be loaded
  worker.port.addEventListener('message', event => heard(event.data));
  worker.port.start();
  return leave;
}

function alone() {
  const stream = new EventSource(new URL('../board/live', import.meta.url));
  stream.addEventListener('changed', () => heard('changed'));
  stream.addEventListener('error', () => { if (stream.readyState === EventSource.CLOSED) heard('ended'); });
  return () => stream.close();
}

function begin() {
  if (close === null && !paused) close = 'SharedWorker' in window ? shared() : alone();
}

function end() {
  if (close !== null) close();
  close = null;
}

function draw() {
  pause.textContent = paused ? words.off : words.on;
}

pause.addEventListener('click', () => {
  paused = !paused;
  memory.paused = paused;
  draw();
  paused ? end() : begin();
});
show.addEventListener('click', () => {
  const part = waiting;
  if (part === null) return;
  put(part, content(part));
  byId('list-title').focus();
});
document.addEventListener('visibilitychange', () => { if (!document.hidden && askAgain && close !== null) ask(); });
addEventListener('pagehide', end);
addEventListener('pageshow', event => { if (event.persisted) begin(); });

draw();
pause.hidden = false;
begin();
