// Comfort only: every page works without it.
"use strict";

// Switching the language stays at the section that is being read.
const switches = document.querySelectorAll("nav.languages a");
const headings = [...document.querySelectorAll("article h2[id], article h3[id], article h4[id], article h5[id]")];

// What is past its review day says so, also where it is kept without a network. The day itself stands among the facts of the document.
for (const note of document.querySelectorAll("[data-review]")) note.hidden = new Date() < new Date(`${note.dataset.review}T24:00:00`);

function section() {
  // Who comes to marked words stands somewhere below the heading that the address names.
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = headings.includes(named) ? named.getBoundingClientRect().top : -1;
  if (top >= 0 && top < innerHeight) return named.id;
  let current = "";
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top > 120) break;
    current = heading.id;
  }
  return current || decodeURIComponent(location.hash.slice(1));
}

function follow() {
  const id = section();
  for (const link of switches) {
    link.hash = headings.some((heading) => heading.id === id) ? id : "";
  }
}

if (headings.length > 0) {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("hashchange", later);
  addEventListener("load", later);
  document.querySelector("nav.languages").addEventListener("focusin", follow);
  follow();
}

// Ctrl+K goes to the search field. A letter or sign alone would act while somebody dictates. The code names the key on every keyboard.
addEventListener("keydown", (event) => {
  if (event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});

// A printed page says where it stands.
document.getElementById("address").textContent = location.origin + location.pathname + location.search;

// What scrolls sideways is a stop of the keyboard, and only while it does.
const scrollers = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth;
    const table = target.querySelector(":scope > table");
    if (scrolls) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
    if (!table || !table.hasAttribute("aria-labelledby")) continue;
    if (scrolls) {
      target.setAttribute("role", "region");
      target.setAttribute("aria-labelledby", table.getAttribute("aria-labelledby"));
    } else {
      target.removeAttribute("role");
      target.removeAttribute("aria-labelledby");
    }
  }
});
for (const box of document.querySelectorAll(".table, .drawing")) scrollers.observe(box);

// The links of a section close when something else is chosen.
const tools = document.querySelectorAll("details.tools");
addEventListener("click", (event) => {
  for (const one of tools) if (one.open && !one.contains(event.target)) one.open = false;
});
addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector("details.tools[open]");
  if (!open) return;
  const inside = open.contains(document.activeElement);
  open.open = false;
  if (inside) open.querySelector("summary").focus();
});

// On a phone the contents start closed.
if (matchMedia("(max-width: 60rem)").matches) {
  const contents = document.querySelector("nav.contents details");
  if (contents) contents.open = false;
}

// Where there is room, what narrows the results stands open.
const facets = document.querySelector("nav.facets details");
if (facets && matchMedia("(min-width: 60.01rem)").matches) facets.open = true;

// Suggestions while a query is typed: a list box below the search field, as the ARIA practices describe it.
function suggest(field) {
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0].textContent);
  field.form.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  // Who does not see the list hears how long it is.
  const counts = field.dataset.counts.split("|");
  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  field.form.append(status);
  const say = (count) => {
    status.textContent = counts[Math.min(count, counts.length - 1)];
  };

  const pause = 120;
  const shortest = 2;
  let typed = "";
  let active = -1;
  let timer = 0;
  let request = new AbortController();

  const mark = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = list.children[index];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  };
  const toggle = (open) => {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    mark(-1);
  };
  const forget = () => {
    clearTimeout(timer);
    request.abort();
    toggle(false);
  };
  const choose = (option) => {
    field.value = option.textContent;
    forget();
    field.form.requestSubmit();
  };
  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ text, lang }, i) => {
        const option = document.createElement("li");
        option.id = "suggestion-" + i;
        option.setAttribute("role", "option");
        option.textContent = text;
        if (lang) option.lang = lang;
        return option;
      }),
    );
    const here = document.activeElement === field;
    toggle(suggestions.length > 0 && here);
    if (here) say(suggestions.length);
  };
  const ask = async () => {
    request = new AbortController();
    const { signal } = request;
    try {
      // Where no server is asked: see kept.js.
      if (globalThis.armariumSuggest) {
        const suggestions = await globalThis.armariumSuggest(typed);
        if (!signal.aborted) show(suggestions);
        return;
      }
      const query = new URLSearchParams({ q: typed, lang: document.documentElement.lang });
      const response = await fetch("/api/v1/suggest?" + query, { signal });
      const answer = response.ok ? await response.json() : { suggestions: [] };
      if (!signal.aborted) show(answer.suggestions);
    } catch {
      // Without suggestions the search works as before.
      if (!signal.aborted) toggle(false);
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    request.abort();
    typed = field.value.trim();
    status.textContent = "";
    if (typed.length < shortest) toggle(false);
    else timer = setTimeout(ask, pause);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      if (list.hidden) toggle(true);
      // One stop of the round is the field itself.
      const stops = count + 1;
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(((active + 1 + step + stops) % stops) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      forget();
    }
  });
  field.addEventListener("blur", forget);
  // The field keeps the focus while the mouse or a finger chooses.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}

suggest(document.getElementById("q"));
