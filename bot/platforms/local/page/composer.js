// What the reader types: ways to go on with it, what was said before, and the line that goes out.

import { el } from "./message.js";

const input = document.getElementById("line");
const list = document.getElementById("completions");
const completing = { id: 0, items: [], at: -1, timer: undefined };
let talk; // ask(line, id): have ways to go on sent here; say(line): let it go out

export function listen(to) {
  talk = to;
}

export const recalled = {
  lines: [],
  at: 0,
  remember(line) {
    this.lines = [...this.lines.filter((old) => old !== line), line].slice(-50);
    this.at = this.lines.length;
  },
  step(by) {
    this.at = Math.min(this.lines.length, Math.max(0, this.at + by));
    input.value = this.lines[this.at] ?? "";
  },
};

function askHow() {
  completing.id += 1; // answers to what was typed before are late now
  clearTimeout(completing.timer);
  if (!input.value.trim()) return offer([]);
  completing.timer = setTimeout(() => talk.ask(input.value, completing.id), 60);
}

// What the server found for the line `id`; what was typed since makes it late.
export function found(id, items) {
  if (id === completing.id) offer(items);
}

function offer(items) {
  const more = items.length > 1 || (items.length === 1 && items[0].text.trim() !== input.value.trim());
  completing.items = more ? items : [];
  list.replaceChildren(...completing.items.map(({ text, label, help }, at) => {
    const option = el("li", { role: "option", id: `way-${at}`, "aria-selected": "false" },
      el("span", { class: "label" }, label), el("span", { class: "help" }, help));
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // keep the focus, and a phone's keyboard
      take(text);
    });
    return option;
  }));
  list.hidden = !completing.items.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  choose(-1);
}

function choose(at) {
  completing.at = at;
  [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
  list.children[at]?.scrollIntoView({ block: "nearest" });
  if (at < 0) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", `way-${at}`);
}

function take(text) {
  input.value = text;
  input.focus();
  offer([]); // what was offered belongs to the line as it was: the next Enter sends
  askHow();
}

function moveBy(step) {
  const count = completing.items.length;
  if (count) choose((completing.at + step + count + (completing.at < 0 && step < 0 ? 1 : 0)) % count);
  else recalled.step(step);
}

const keys = {
  ArrowDown: () => moveBy(1),
  ArrowUp: () => moveBy(-1),
  Tab: () => take(completing.items[Math.max(0, completing.at)].text),
  Enter: () => take(completing.items[completing.at].text),
  Escape: () => offer([]),
};

input.addEventListener("keydown", (event) => {
  const open = completing.items.length > 0;
  const ours = { ArrowDown: true, ArrowUp: true, Tab: open && !event.shiftKey, Enter: completing.at >= 0, Escape: open };
  if (!ours[event.key] || event.isComposing) return;
  event.preventDefault();
  keys[event.key]();
});
input.addEventListener("input", askHow);
input.addEventListener("blur", () => offer([]));

document.getElementById("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  talk.say(input.value);
  input.value = "";
  askHow();
});
