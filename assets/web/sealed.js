// The buttons of a page that only accounts may read: to keep it on the device, encrypted, to remove it, and to sign out with all that is kept so.
"use strict";

(function () {
  const box = document.querySelector("[data-seal]");
  const seal = globalThis.ArmariumSeal;
  const isAble = "serviceWorker" in navigator && "caches" in globalThis && "indexedDB" in globalThis && globalThis.crypto && crypto.subtle;
  if (!box || !seal || !isAble) return;
  const words = box.dataset;
  const { lang } = document.documentElement;
  const path = location.pathname;
  const status = box.querySelector("[role=status]");
  const [keep, remove, leave] = ["keep", "remove", "leave"].map((act) => box.querySelector(`[data-act=${act}]`));
  const say = (text) => (status.textContent = text);
  const day = (text) => new Intl.DateTimeFormat(lang === "sr" ? "sr-Cyrl" : lang, { dateStyle: "medium" }).format(new Date(text));
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  class Refused extends Error {}

  // Scripts, styles and the letters that these name.
  async function files(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const named = [...page.querySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")].map((one) => one.getAttribute("src") || one.getAttribute("href"));
    const styles = named.filter((address) => address.endsWith(".css"));
    const letters = await Promise.all(styles.map(async (address) => [...(await (await fetch(address)).text()).matchAll(/url\("?(\/assets\/[^")]+)/g)].map((found) => found[1])));
    return [...new Set([...named, ...letters.flat()])];
  }

  async function keeping() {
    const answer = await fetch(path, { cache: "reload" });
    if (answer.redirected || !answer.ok) throw new Refused();
    const html = await answer.text();
    const headers = {};
    for (const name of ["content-type", "content-security-policy", "x-content-type-options"]) if (answer.headers.has(name)) headers[name] = answer.headers.get(name);
    const fetched = new Date().toISOString();
    const shown = filled(words.shown, { date: day(words.date), fetched: day(fetched) });
    await navigator.serviceWorker.register("/sw.js");
    for (const address of await files(html)) await seal.putFile(address);
    await seal.put(path, { html, headers, fetched, max_age_days: Number(words.maxAge), words: { shown, old: words.old } });
  }

  async function tell() {
    const own = await seal.get(path);
    for (const button of [remove, leave]) button.hidden = !own;
    say(own ? words.kept : "");
  }

  const done = (fault) => {
    if (fault) say(fault instanceof Refused ? words.refused : fault.name === "QuotaExceededError" ? words.full : words.interrupted);
    document.documentElement.dataset.done = "true";
  };

  box.hidden = false;
  keep.addEventListener("click", () => keeping().then(tell).then(() => done(), done));
  remove.addEventListener("click", () => seal.remove(path).then(tell).then(() => done(), done));
  leave.addEventListener("click", async () => {
    await seal.forget();
    await seal.leaveLater();
    await seal.leave().catch(() => null);
    // What is shown was sealed, too.
    document.querySelector("article").replaceChildren(Object.assign(document.createElement("p"), { textContent: words.left }));
    document.documentElement.dataset.left = "true";
  });
  tell();
})();
