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

  // Keeping what is written: on the server, and while that fails in this browser, with a word about it.
  const KEEP_AFTER = 1500;
  const TRY_FOR = 3000;
  const AGAIN_AFTER = 3000;
  // What a browser sends while a page is left.
  const MOST_ON_LEAVING = 60000;
  const keeping = document.getElementById("keeping");
  const place = `armarium-text ${work.dataset.person} ${work.action} ${work.elements.id.value}`;
  const clock = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const say = (text, failed) => {
    if (keeping.textContent !== text) keeping.textContent = text;
    keeping.classList.toggle("fault", failed);
  };
  let version = 0; // of the text in the fields
  let kept = 0; // the version that the server has
  let unsavedSince = null;
  let leaving = false;
  let timer;

  const remember = () => {
    try {
      localStorage.setItem(place, body());
    } catch {
      // Without room in the browser the text stays in the page.
    }
  };
  const forget = () => {
    try {
      localStorage.removeItem(place);
    } catch {
      // There is nothing to forget.
    }
  };

  // True: the server has the text, or has seen and answered the request.
  async function keep() {
    const now = version;
    let status = 0;
    try {
      const answer = await fetch(work.dataset.draft, { method: "POST", body: body(), signal: AbortSignal.timeout(TRY_FOR) });
      status = answer.status;
    } catch {
      // Neither the network nor the server answers.
    }
    if (status === 204) {
      kept = now;
      unsavedSince = null;
      forget();
      say(keeping.dataset.kept.replace("{time}", clock()), false);
    } else {
      unsavedSince ??= clock();
      remember();
      const text = keeping.dataset.unsaved.replace("{time}", unsavedSince);
      say(status === 403 ? `${text} ${keeping.dataset.signedOut}` : text, true);
    }
    return status > 0;
  }
  async function keepOn() {
    clearTimeout(timer);
    if (version === kept) return;
    await keep();
    clearTimeout(timer);
    if (version !== kept) timer = setTimeout(keepOn, unsavedSince ? AGAIN_AFTER : KEEP_AFTER);
  }

  let checking;
  work.addEventListener("input", () => {
    version += 1;
    clearTimeout(checking);
    checking = setTimeout(check, 400);
    if (unsavedSince) {
      // It is tried again anyway.
      remember();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(keepOn, KEEP_AFTER);
  });
  addEventListener("online", keepOn);
  addEventListener("pagehide", () => {
    if (leaving || version === kept) return;
    fetch(work.dataset.draft, { method: "POST", body: body(), keepalive: true }).catch(() => {});
  });
  // A question on leaving, where the text would stay behind.
  addEventListener("beforeunload", (event) => {
    if (!leaving && version !== kept && (unsavedSince || body().toString().length > MOST_ON_LEAVING)) event.preventDefault();
  });
  // The form leaves the page only where somebody answers: otherwise the browser's own page would take the place of the text.
  work.addEventListener("submit", async (event) => {
    if (leaving) return;
    event.preventDefault();
    const button = event.submitter;
    clearTimeout(timer);
    version += version === 0 ? 1 : 0;
    if (await keep()) {
      leaving = true;
      work.requestSubmit(button);
    } else {
      timer = setTimeout(keepOn, AGAIN_AFTER);
    }
  });

  // What this browser has kept while the server could not is sent now, as it was; the page then shows it, with all that has
  // changed meanwhile.
  async function restore() {
    let text = null;
    try {
      text = localStorage.getItem(place);
    } catch {
      return;
    }
    if (!text) return;
    const form = new URLSearchParams(text);
    form.set("csrf", work.elements.csrf.value);
    try {
      const answer = await fetch(work.dataset.draft, { method: "POST", body: form, signal: AbortSignal.timeout(TRY_FOR) });
      if (answer.status === 204) {
        forget();
        leaving = true;
        location.reload();
        return;
      }
    } catch {
      // The fields show it, at least.
    }
    const texts = form.getAll("t");
    work.querySelectorAll("textarea[name=t]").forEach((one, i) => (one.value = texts[i] ?? one.value));
    version += 1;
    unsavedSince = clock();
    say(keeping.dataset.restored, true);
    timer = setTimeout(keepOn, AGAIN_AFTER);
  }
  restore();

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
