// The talk: one WebSocket that mends itself, what the reader said, and what comes back.
// Frames are described in frames.py; how a message looks is in message.js, typing in composer.js.

import { found, listen, recalled } from "./composer.js";
import { el, lineElement, shortMoment } from "./message.js";
import { wordsIn } from "./words.js";

const MOST_LINES = 400;
const SLOWEST_RETRY = 15_000;
const $ = (id) => document.getElementById(id);

const chat = {
  lines: [],
  pending: new Map(), // key -> line that the server has not shown us yet
  status: { lang: navigator.language.slice(0, 2), suggestions: [] },
  skin: "pasquin",
  state: "waiting",
};

// --- how it looks

const words = () => wordsIn(chat.status.lang);
const look = () => ({ ...chat.status, skin: chat.skin, words: words(), say });

function showWords() {
  document.documentElement.lang = chat.status.lang;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words()[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", words()[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-hint]")) node.placeholder = words()[node.dataset.hint];
}

function showStatus() {
  const next = chat.state === "connected" && chat.status.next_at;
  const hour = next && words().nextEdition(shortMoment(new Date(next), look()));
  $("status").dataset.state = chat.state;
  $("status").textContent = [words()[chat.state], hour].filter(Boolean).join(" · ");
}

function showEmpty() {
  $("empty").hidden = chat.state !== "connected" || chat.lines.length + chat.pending.size > 0;
  $("suggestions").replaceChildren(...chat.status.suggestions.map((command) => {
    const button = el("button", { type: "button", class: "button" }, command);
    button.addEventListener("click", () => say(command));
    return button;
  }));
}

function showAll() {
  const lines = [...chat.lines, ...chat.pending.values()];
  $("lines").setAttribute("aria-live", "off"); // all of it is old: not to be read out again
  $("lines").replaceChildren(...lines.map((line) => lineElement(line, look())));
  setTimeout(() => $("lines").setAttribute("aria-live", "polite"));
  showWords();
  showStatus();
  showEmpty();
}

const room = $("room");
const atEnd = () => room.scrollHeight - room.scrollTop - room.clientHeight < 120;

function goToEnd() {
  const last = $("lines").lastElementChild;
  room.scrollTop = room.scrollHeight;
  // What is taller than the window is read from its top.
  if (last && last.offsetHeight > room.clientHeight * 0.9) last.scrollIntoView({ block: "start" });
  $("jump").hidden = true;
}

function add(element, follow) {
  const waiting = element.classList.contains("pending") ? null : $("lines").querySelector(".pending");
  $("lines").insertBefore(element, waiting);
  if (follow) goToEnd();
  else $("jump").hidden = false;
}

function notice(code) {
  $("notice").textContent = code ? words().errors[code] ?? code : "";
  $("notice").hidden = !code;
}

// --- what comes in

const heard = {
  lines({ fresh, lines }) {
    if (fresh) chat.lines = [];
    const known = chat.lines.at(-1)?.id ?? 0;
    const news = lines.filter((line) => line.id > known);
    const follow = atEnd();
    for (const line of news) settle(line.key);
    chat.lines = [...chat.lines, ...news].slice(-MOST_LINES);
    if (fresh) {
      showAll();
      goToEnd();
    } else {
      for (const line of news) add(lineElement(line, look()), follow);
      while ($("lines").children.length > MOST_LINES + chat.pending.size) $("lines").firstChild.remove();
    }
    if (chat.state !== "connected") welcome();
    showEmpty();
  },
  status(status) {
    const relook = status.lang !== chat.status.lang || status.zone !== chat.status.zone;
    chat.status = status;
    if (relook) showAll();
    showStatus();
    showEmpty();
  },
  typing({ on }) {
    const follow = atEnd();
    $("typing").hidden = !on;
    if (on && follow) room.scrollTop = room.scrollHeight;
  },
  completions({ id, items }) {
    found(id, items);
  },
  error({ code, key }) {
    settle(`said:${key}`);
    notice(code);
  },
};

function settle(key) {
  if (!chat.pending.delete(key)) return;
  for (const element of $("lines").querySelectorAll(".pending")) {
    if (element.dataset.key === key) element.remove();
  }
}

// --- the connection

let socket;
let tries = 0;
let retry;

function connect() {
  clearTimeout(retry);
  const address = new URL("chat", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const last = chat.lines.at(-1);
  if (last) {
    address.searchParams.set("after", last.id);
    address.searchParams.set("key", last.key);
  }
  socket = new WebSocket(address);
  socket.addEventListener("message", ({ data }) => {
    const frame = JSON.parse(data);
    heard[frame.type]?.(frame);
  });
  socket.addEventListener("close", lost);
}

function welcome() {
  tries = 0;
  chat.state = "connected";
  showStatus();
  for (const [key, line] of chat.pending) sendLine(key, line.words);
}

function lost() {
  chat.state = "lost";
  $("typing").hidden = true;
  showStatus();
  const wait = Math.min(SLOWEST_RETRY, 400 * 2 ** tries++);
  retry = setTimeout(connect, wait * (0.75 + Math.random() / 2));
}

function connectNow() {
  if (chat.state === "lost" && socket.readyState === WebSocket.CLOSED) connect();
}
addEventListener("online", connectNow);
document.addEventListener("visibilitychange", () => document.hidden || connectNow());

function send(frame) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

// --- what goes out

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(12)); // randomUUID exists on https only
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const sendLine = (key, line) => send({ type: "say", line, key: key.slice("said:".length) });

function say(typed) {
  const line = typed.trim();
  if (!line) return;
  const key = `said:${newKey()}`;
  const message = { blocks: [{ kind: "paragraph", runs: [{ text: line, style: "plain" }] }], buttons: [] };
  const pending = { key, author: "reader", at: new Date().toISOString(), words: line, message, pending: true };
  chat.pending.set(key, pending);
  recalled.remember(line);
  notice(null);
  showEmpty();
  add(lineElement(pending, look()), true);
  if (chat.state === "connected") sendLine(key, line);
}

$("jump").addEventListener("click", goToEnd);
room.addEventListener("scroll", () => { if (atEnd()) $("jump").hidden = true; }, { passive: true });

// --- the look that was chosen last; a browser may keep nothing, or refuse to be asked

const kept = {
  get() {
    try { return localStorage.getItem("skin"); } catch { return null; }
  },
  set(skin) {
    try { localStorage.setItem("skin", skin); } catch { /* it lasts as long as the page then */ }
  },
};

function wear(skin) {
  chat.skin = skin;
  document.body.dataset.skin = skin;
  const follow = atEnd();
  showAll();
  if (follow) goToEnd();
}

$("skins").addEventListener("change", ({ target }) => {
  kept.set(target.value);
  wear(target.value);
});

const choice = document.querySelector(`input[name=skin][value="${CSS.escape(kept.get() ?? "")}"]`);
if (choice) choice.checked = true;
wear(choice?.value ?? "pasquin");
listen({ say, ask: (line, id) => send({ type: "complete", line, id }) });
connect();
