// A line of the chat -> an element, as Pasquin, Telegram or Discord would show it.
// Everything is built with text nodes: no text of a message is ever read as HTML.

const SIGNS = { fiction: "◆", satire: "◇", watchdog: "○", good: "✓", warning: "⚠" };
const STYLES = { strong: "strong", emphasis: "em", code: "code" };

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

// --- runs

function webAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(address, attributes, ...children) {
  const href = webAddress(address);
  const outside = { href, target: "_blank", rel: "noopener noreferrer" };
  return href ? el("a", { ...attributes, ...outside }, ...children) : el("span", attributes, ...children);
}

// Dates as the texts write them: "Monday 23 November", not "Mon, Nov 23".
const LOCALES = { en: "en-GB" };

// A zone or language the browser does not know must not cost the message.
function formatted(moment, lang, options) {
  try {
    return new Intl.DateTimeFormat(LOCALES[lang] ?? lang, options).format(moment);
  } catch {
    return new Intl.DateTimeFormat(undefined, { ...options, timeZone: undefined }).format(moment);
  }
}

export const clock = (moment, { lang, zone }) =>
  formatted(moment, lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });

const day = (moment, { lang, zone }) =>
  formatted(moment, lang, { weekday: "short", day: "numeric", month: "short", timeZone: zone });

export function shortMoment(moment, look) {
  const time = clock(moment, look);
  return day(moment, look) === day(new Date(), look) ? time : `${day(moment, look)}, ${time}`;
}

function when(run, look) {
  const moment = new Date(run.moment);
  if (Number.isNaN(moment.valueOf())) return run.fallback;
  return el("time", { datetime: run.moment, title: run.fallback }, shortMoment(moment, look));
}

function inline(runs, look) {
  return (runs ?? []).map((run) => {
    if (run.moment) return when(run, look);
    if (run.address) return link(run.address, {}, run.text);
    return STYLES[run.style] ? el(STYLES[run.style], {}, run.text) : run.text;
  });
}

// --- blocks, in the elements that all three looks share; the style sheets tell them apart

// Items with a dash of its own are pairs: what was paid for, and the sum; a sum alone may be among them.
const parting = (item) => item.findIndex((run) => run.text === " — ");
const alone = (item) => item.length === 1 && !item[0].address;
const pairs = ({ items, ordered }) =>
  !ordered && items.some((item) => parting(item) > 0) && items.every((item) => parting(item) > 0 || alone(item));

function pair(item, look) {
  const at = parting(item);
  const what = inline(item.slice(0, Math.max(at, 0)), look);
  return el("div", {}, el("dt", {}, what), el("dd", {}, inline(item.slice(at + 1), look)));
}

function items(block, look) {
  if (pairs(block)) return el("dl", { class: "pairs" }, block.items.map((item) => pair(item, look)));
  const list = block.items.map((item) => el("li", {}, inline(item, look)));
  return el(block.ordered ? "ol" : "ul", {}, list);
}

const BLOCKS = {
  heading: (block, look) => el("h2", {}, inline(block.runs, look)),
  paragraph: (block, look) => el("p", {}, inline(block.runs, look)),
  note: (block, look) => el("p", { class: "small" }, inline(block.runs, look)),
  quotation: (block, look) =>
    el("blockquote", {},
      el("p", {}, inline(block.runs, look)),
      block.credit?.length ? el("footer", {}, "— ", inline(block.credit, look)) : null),
  items,
  badge: (block) =>
    el("p", { class: "badge", "data-tone": block.tone },
      el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[block.tone] ?? "•"), block.text),
  rule: () => el("hr"),
  fold: (block, look) =>
    el("details", {}, el("summary", {}, block.title), blocks(block.blocks, look)),
};

function blocks(found, look) {
  return found.map((block) => BLOCKS[block.kind]?.(block, look));
}

function buttons(rows, look) {
  if (!rows.length) return null;
  const one = (button) => {
    if (button.address) return link(button.address, { class: "button out" }, button.label);
    const pressed = el("button", { class: "button", type: "button", title: button.command }, button.label);
    pressed.addEventListener("click", () => look.say(button.command));
    return pressed;
  };
  return el("div", { class: "buttons" }, rows.map((row) => el("div", { class: "row" }, row.map(one))));
}

// --- Discord's embeds: one per part between two rules, with the bar in the colour of its genre

function embeds(found, look) {
  const parts = [[]];
  for (const block of found) {
    if (block.kind === "rule") parts.push([]);
    else parts.at(-1).push(block);
  }
  return parts.filter((part) => part.length).map((part) => {
    const tone = part.find((block) => block.kind === "badge")?.tone;
    return el("div", { class: "embed", "data-tone": tone }, blocks(part, look));
  });
}

// --- a whole line

function stamp(line, look) {
  const moment = new Date(line.at);
  const time = clock(moment, look);
  const said = look.skin === "discord" && shortMoment(moment, look) === time ? look.words.at(time) : time;
  return el("time", { class: "at", datetime: line.at, title: shortMoment(moment, look) }, said);
}

const LOOKS = {
  pasquin: (line, look) => [
    el("div", { class: "paper" }, blocks(line.message.blocks, look), stamp(line, look)),
    buttons(line.message.buttons, look),
  ],
  telegram: (line, look) => [
    el("div", { class: "bubble" }, blocks(line.message.blocks, look), stamp(line, look)),
    buttons(line.message.buttons, look),
  ],
  discord: (line, look) => {
    const ours = line.author === "pasquin";
    const name = ours ? ["Pasquin", el("b", { class: "app" }, "APP")] : look.words.you;
    const face = ours ? el("img", { class: "face", src: "mark.svg", alt: "" }) : el("span", { class: "face" });
    const body = ours ? embeds(line.message.blocks, look) : blocks(line.message.blocks, look);
    return [
      face,
      el("div", { class: "post" },
        el("p", { class: "who" }, el("span", {}, name), stamp(line, look)),
        body, buttons(line.message.buttons, look)),
    ];
  },
};

/** `look`: { skin, lang, zone, words, say }. */
export function lineElement(line, look) {
  const who = line.author === "pasquin" ? "pasquin" : "reader";
  const label = who === "pasquin" ? "Pasquin" : look.words.you;
  const kind = `line ${who}${line.pending ? " pending" : ""}`;
  return el("article", { class: kind, "aria-label": label, "data-key": line.key },
    LOOKS[look.skin](line, look));
}
