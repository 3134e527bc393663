// One stream for all tabs of a browser: browsers open only six connections to a server at a time.
const tabs = new Set();
let stream = null;

const tell = word => tabs.forEach(tab => tab.postMessage(word));

function open() {
  if (stream !== null) return;
  stream = new EventSource(new URL('../board/live', self.location));
  stream.addEventListener('changed', () => tell('changed'));
  stream.addEventListener('error', () => {
    if (stream.readyState !== EventSource.CLOSED) return; // it connects again by itself
    stream = null;
    tell('ended');
  });
}

function leave(tab) {
  tabs.delete(tab);
  if (tabs.size === 0 && stream !== null) {
    stream.close();
    stream = null;
  }
}

self.addEventListener('connect', event => {
  const tab = event.ports[0];
  tabs.add(tab);
  tab.addEventListener('message', () => leave(tab));
  tab.start();
  if (stream !== null) tab.postMessage('changed'); // a new stream says so itself
  open();
});
