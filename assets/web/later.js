// What a reader reports without a network waits on the device and is sent when there is one. Without this script a report is sent at once or not at all.
"use strict";

(function () {
  const KEPT = "armarium-reports";
  // As many reports wait on a device, at most.
  const MOST_WAITING = 20;
  const NAMES = ["document", "section", "kind", "text"];
  const form = document.querySelector("form[data-later]");

  // What somebody else has put there may be anything.
  function waiting() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT));
      return Array.isArray(kept) ? kept.filter((one) => one && /^[A-Za-z-]+$/.test(one.lang) && one.said && one.words) : [];
    } catch {
      return [];
    }
  }

  function keep(reports) {
    try {
      if (reports.length > 0) localStorage.setItem(KEPT, JSON.stringify(reports));
      else localStorage.removeItem(KEPT);
      return true;
    } catch {
      return false;
    }
  }

  function say(text) {
    let told = document.querySelector("[data-told]");
    if (!told) {
      told = document.createElement("p");
      told.className = "notice told";
      told.dataset.told = "";
      told.setAttribute("role", "status");
      document.querySelector("main").prepend(told);
    }
    told.textContent = text;
  }

  const send = ({ lang, said }) => fetch(`/${lang}/report`, { method: "POST", body: new URLSearchParams(NAMES.map((name) => [name, String(said[name] || "")])) });

  // One after the other, and in one tab. The server keeps the same report once, so an answer that is lost makes no second one.
  async function sendWaiting() {
    for (const report of waiting()) {
      let answer;
      try {
        answer = await send(report);
      } catch {
        return;
      }
      // Too many at once, or a fault of the server: later.
      if (answer.status === 429 || answer.status >= 500) return;
      const own = JSON.stringify(report);
      keep(waiting().filter((one) => JSON.stringify(one) !== own));
      say(answer.ok ? report.words.sent : report.words.refused);
    }
  }

  function sendAlone() {
    if (waiting().length === 0) return;
    if (navigator.locks) navigator.locks.request(KEPT, { ifAvailable: true }, (lock) => lock && sendWaiting());
    else sendWaiting();
  }

  if (form) {
    // Without a network one form stands for all sections: the address says which it is.
    const asked = new URLSearchParams(location.search);
    const page = asked.get("document");
    if (page && page !== form.elements.document.value) {
      const back = document.querySelector(".back a");
      back.href = `/${document.documentElement.lang}/documents/${encodeURIComponent(page)}#${encodeURIComponent(asked.get("section") || "")}`;
      back.textContent = form.dataset.back;
      for (const name of ["document", "section"]) form.elements[name].value = asked.get(name) || "";
    }
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { lang } = document.documentElement;
      const report = { lang, said: Object.fromEntries(new FormData(form)), words: { sent: form.dataset.sent, refused: form.dataset.refused } };
      const button = form.querySelector("button");
      button.disabled = true;
      try {
        const answer = await send(report);
        // What the server has to say of it, it says on a page.
        if (answer.ok && answer.redirected) location.assign(answer.url);
        else form.submit();
      } catch {
        button.disabled = false;
        const before = waiting();
        if (before.length >= MOST_WAITING || !keep([...before, report])) {
          say(form.dataset.full);
          return;
        }
        form.reset();
        say(form.dataset.later);
      }
    });
  }
  addEventListener("online", sendAlone);
  sendAlone();
})();
