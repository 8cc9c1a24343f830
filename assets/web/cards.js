// Sections that a reader puts together stay on the device. Without this script the address of the page of cards is the whole selection.
"use strict";

(function () {
  const KEPT = "armarium-cards";
  const { lang } = document.documentElement;
  const told = document.querySelector(".told");

  // What another page, or somebody, has put there may be anything.
  function mine() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT));
      return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
    } catch {
      return [];
    }
  }

  // Whether the device has taken it: it may be full, or keep nothing.
  function keep(names) {
    try {
      localStorage.setItem(KEPT, JSON.stringify(names));
      return true;
    } catch {
      return false;
    }
  }

  const address = (names) => `/${lang}/cards?${new URLSearchParams(names.map((name) => ["s", name]))}`;
  const named = (link) => new URL(link.href).searchParams.get("s");

  for (const link of document.querySelectorAll("a[data-card]")) {
    link.addEventListener("click", (event) => {
      const most = Number(/\d+/.exec(told.dataset.full)[0]);
      const before = mine();
      const names = before.includes(named(link)) ? before : [...before, named(link)];
      // Without a place to keep it the link leads to the card itself.
      if (names.length <= most && !keep(names)) return;
      event.preventDefault();
      const show = document.createElement("a");
      show.href = address(names.slice(0, most));
      show.textContent = told.dataset.show;
      told.replaceChildren(names.length > most ? told.dataset.full : told.dataset.added, " ", show);
      const tools = link.closest("details");
      tools.open = false;
      tools.querySelector("summary").focus({ preventScroll: true });
    });
  }

  const page = document.querySelector("main.cards");
  if (!page) return;
  const shown = [...page.querySelectorAll("article[data-card]")].map((card) => card.dataset.card);
  const asked = new URLSearchParams(location.search).has("s");
  if (!asked && mine().length > 0) {
    location.replace(address(mine()));
    return;
  }
  const button = page.querySelector("[data-keep]");
  const isMine = () => shown.length === mine().length && shown.every((name, place) => mine()[place] === name);
  if (button && !isMine()) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (!keep(shown)) return;
      button.hidden = true;
      told.textContent = told.dataset.kept;
      told.tabIndex = -1;
      told.focus();
    });
  }
  // Of somebody else's cards only the address changes.
  for (const link of page.querySelectorAll("a[data-remove]")) {
    link.addEventListener("click", () => {
      const name = link.closest("[data-card]").dataset.card;
      if (isMine()) keep(shown.filter((one) => one !== name));
    });
  }
})();
