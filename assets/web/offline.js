// Keeps a language, or single documents of it, on the device. What is kept is complete before it is used: everything goes into a cache of its own,
// and only then the state of the language names that cache.
"use strict";

(function () {
  const STATES = "armarium-states";
  const TRIES = 3;
  const box = document.querySelector("[data-offline]");
  if (!box) return;
  const { lang } = document.documentElement;
  const words = box.dataset;
  const status = box.querySelector("[role=status]");
  const bar = box.querySelector("progress");
  const keep = box.querySelector("[data-act=keep]");
  const remove = box.querySelector("[data-act=remove]");
  const say = (text) => (status.textContent = text);
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const size = (bytes) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / 1e6);
  const day = (text) => new Intl.DateTimeFormat(lang === "sr" ? "sr-Cyrl" : lang, { dateStyle: "medium" }).format(new Date(text));

  class Told extends Error {}

  const isAble = "serviceWorker" in navigator && "caches" in globalThis && globalThis.ArmariumSearch;
  if (!isAble) {
    say(words.unable);
    return;
  }

  async function state() {
    const found = await (await caches.open(STATES)).match(`/${lang}`);
    return found ? found.json() : null;
  }

  // As somebody whom nobody knows: what an account may read besides is never kept.
  async function get(url) {
    let answer;
    try {
      answer = await fetch(url, { credentials: "omit", cache: "reload" });
    } catch {
      throw new Told(words.interrupted);
    }
    if (answer.redirected || !answer.ok) throw new Told(words.refused);
    return answer;
  }

  const list = async () => (await get(`/${lang}/pack.json`)).json();

  // What somebody chose: all documents or some, with or without PDFs.
  function chosen(parts) {
    const boxes = [...box.querySelectorAll("input[name=document]")];
    const some = new Set(boxes.filter((one) => one.checked).map((one) => one.value));
    const isAll = some.size === 0 || some.size === boxes.length;
    const withPdf = box.querySelector("input[name=pdf]").checked;
    return parts.filter((part) => (withPdf || part.kind !== "pdf") && (isAll || !part.document || some.has(part.document)));
  }

  async function once(before) {
    const listed = await list();
    if (listed.format !== globalThis.ArmariumSearch.FORMAT) throw new Told(words.reload);
    const parts = chosen(listed.parts);
    const name = `armarium-${lang}-${listed.release}-${Date.now()}`;
    const cache = await caches.open(name);
    const old = before && (await caches.open(before.cache));
    const known = new Map(((before && before.parts) || []).map((part) => [part.url, part.fingerprint]));
    let done = 0;
    let fetched = 0;
    const put = async (part) => {
      const same = old && known.get(part.url) === part.fingerprint && (await old.match(part.url));
      if (same) await cache.put(part.url, same);
      else {
        const answer = await get(part.url);
        const bytes = await answer.arrayBuffer();
        if (part.bytes > 0 && bytes.byteLength !== part.bytes) throw new Told(words.interrupted);
        fetched += bytes.byteLength;
        const headers = new Headers({ "content-type": answer.headers.get("content-type") || "" });
        for (const header of ["content-security-policy", "x-content-type-options"]) if (answer.headers.has(header)) headers.set(header, answer.headers.get(header));
        await cache.put(part.url, new Response(bytes, { headers }));
      }
      done += 1;
      bar.value = done / parts.length;
      say(filled(words.progress, { done, all: parts.length }));
    };
    try {
      const rest = [...parts];
      const line = async () => {
        while (rest.length > 0) await put(rest.shift());
      };
      await Promise.all([line(), line(), line(), line()]);
      // A release that came meanwhile is another one: what was fetched may be of both.
      if ((await list()).release !== listed.release) {
        await caches.delete(name);
        return null;
      }
      const own = { ...listed, parts };
      await cache.put(`/${lang}/pack.json`, new Response(JSON.stringify(own), { headers: { "content-type": "application/json" } }));
    } catch (failure) {
      await caches.delete(name);
      // A part that is gone, or longer than was said, may be one of another release that has come meanwhile.
      const now = await list().catch(() => listed);
      if (now.release !== listed.release) return null;
      if (failure instanceof Told) throw failure;
      throw new Told(failure.name === "QuotaExceededError" ? words.full : words.interrupted);
    }
    const now = new Date().toISOString();
    const { shown, old: stale, missing } = words;
    const values = { date: day(listed.date), fetched: day(now) };
    const next = {
      lang, cache: name, release: listed.release, date: listed.date, fetched: now, max_age_days: listed.max_age_days, parts,
      words: { shown: filled(shown, values), old: stale, missing },
    };
    await (await caches.open(STATES)).put(`/${lang}`, new Response(JSON.stringify(next), { headers: { "content-type": "application/json" } }));
    if (before) await caches.delete(before.cache);
    return { next, fetched };
  }

  async function keeping() {
    keep.disabled = true;
    bar.hidden = false;
    try {
      await navigator.serviceWorker.register("/sw.js");
      if (navigator.storage && navigator.storage.persist) await navigator.storage.persist();
      let kept = null;
      for (let tries = 0; tries < TRIES && !kept; tries += 1) kept = await once(await state());
      if (!kept) throw new Told(words.changing);
      await tell();
    } catch (failure) {
      say(failure instanceof Told ? failure.message : words.interrupted);
    }
    bar.hidden = true;
    keep.disabled = false;
    document.documentElement.dataset.done = "true";
  }

  // One tab at a time.
  async function alone(act) {
    if (!navigator.locks) return act();
    return navigator.locks.request("armarium-keep", { ifAvailable: true }, (lock) => (lock ? act() : say(words.elsewhere)));
  }

  async function tell() {
    const own = await state();
    remove.hidden = !own;
    if (!own) {
      const parts = await list().then((listed) => chosen(listed.parts), () => []);
      if (parts.length > 0) say(filled(words.size, { size: size(parts.reduce((sum, part) => sum + part.bytes, 0)) }));
      return;
    }
    const cache = await caches.open(own.cache);
    const missing = (await cache.keys()).length < own.parts.length;
    if (missing) {
      // The browser has thrown something away: half of it is not shown as whole.
      await (await caches.open(STATES)).delete(`/${lang}`);
      await caches.delete(own.cache);
      remove.hidden = true;
      say(words.evicted);
      return;
    }
    say(own.words.shown);
    const listed = await list().catch(() => null);
    if (listed && listed.release !== own.release) say(`${own.words.shown} · ${words.newer}`);
    keep.textContent = words.again;
  }

  keep.hidden = false;
  keep.addEventListener("click", () => alone(keeping));
  remove.addEventListener("click", () => alone(async () => {
    const own = await state();
    await (await caches.open(STATES)).delete(`/${lang}`);
    if (own) await caches.delete(own.cache);
    if ((await (await caches.open(STATES)).keys()).length === 0) {
      const registration = await navigator.serviceWorker.getRegistration("/");
      if (registration) await registration.unregister();
    }
    say(words.removed);
    remove.hidden = true;
  }));
  for (const one of box.querySelectorAll("input")) one.addEventListener("change", () => tell());
  tell();
})();
