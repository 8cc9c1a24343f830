// Comfort for translators: the page works without it.
"use strict";

const work = document.getElementById("work");
const current = document.querySelector(".messages a[aria-current]");
const list = document.querySelector(".messages details");

// Where there is room, the list stands open at the message.
if (list && matchMedia("(min-width: 60.01rem)").matches) list.open = true;
if (current) current.scrollIntoView({ block: "center" });
scrollTo(0, 0);

if (work) {
  const fields = [...work.querySelectorAll("textarea")];
  const faults = document.getElementById("faults");
  let field = fields[0];
  let changed = false;
  for (const one of fields) one.addEventListener("focus", () => (field = one));
  if (field && !document.getElementById("report")) field.focus({ preventScroll: true });

  // Placeables, tags and terms go to the cursor; a tag with an end encloses what is selected.
  for (const button of document.querySelectorAll("button.insert")) {
    button.addEventListener("click", () => {
      const text = button.value;
      const inside = /^(<[^/>]+>)(<\/[a-z]+>)$/.exec(text);
      const selected = field.value.slice(field.selectionStart, field.selectionEnd);
      field.focus();
      const insertion = inside ? inside[1] + selected + inside[2] : text;
      // The browser's own command keeps the history of undoing.
      if (!document.execCommand("insertText", false, insertion)) field.setRangeText(insertion);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  const body = () => new URLSearchParams(new FormData(work));
  const words = (part) => part.textContent.replace(/\s+/g, " ").trim();
  let asked = 0;
  async function check() {
    const turn = ++asked;
    try {
      const answer = await fetch(work.dataset.check, { method: "POST", body: body() });
      const text = await answer.text();
      if (answer.ok && turn === asked) {
        // Only our own server makes this piece of the page, and it escapes what people write. What has not changed is not said again.
        const found = document.createRange().createContextualFragment(text);
        if (words(found) !== words(faults)) faults.replaceChildren(found);
      }
    } catch {
      // Without the server the text stays in the field; saving checks again.
    }
  }
  async function keep() {
    try {
      await fetch(work.dataset.draft, { method: "POST", body: body(), keepalive: true });
    } catch {
      // The next key stroke tries again.
    }
  }
  let checking;
  let keeping;
  work.addEventListener("input", () => {
    changed = true;
    clearTimeout(checking);
    clearTimeout(keeping);
    checking = setTimeout(check, 400);
    keeping = setTimeout(keep, 1500);
  });
  addEventListener("pagehide", () => {
    if (changed) keep();
  });
  work.addEventListener("submit", () => {
    changed = false;
    clearTimeout(keeping);
  });

  // Ctrl+Enter submits, Ctrl+S saves, Alt+Up and Alt+Down go to the neighbours.
  addEventListener("keydown", (event) => {
    const press = (value) => {
      const button = work.querySelector(`button[value="${value}"]`);
      if (button) {
        event.preventDefault();
        button.click();
      }
    };
    const go = (rel) => {
      const link = document.querySelector(`nav.steps a[rel="${rel}"]`);
      if (link) {
        event.preventDefault();
        link.click();
      }
    };
    if (event.ctrlKey && event.key === "Enter") press("submit");
    else if (event.ctrlKey && event.key === "s") press("save");
    else if (event.altKey && event.key === "ArrowUp") go("prev");
    else if (event.altKey && event.key === "ArrowDown") go("next");
  });
}
