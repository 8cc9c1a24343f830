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

  // Whether the browser has thrown away a part of what is kept.
  async function isBroken(own) {
    if (!(await caches.has(own.cache))) return true;
    const there = new Set((await (await caches.open(own.cache)).keys()).map((request) => request.url));
    return own.parts.some((part) => !there.has(new URL(part.url, location.origin).href));
  }

  // What no state names was left by a tab that was closed while it fetched.
  async function clear() {
    const states = await caches.open(STATES);
    const named = await Promise.all((await states.keys()).map(async (key) => (await (await states.match(key)).json()).cache));
    const left = (await caches.keys()).filter((name) => name.startsWith("armarium-") && name !== STATES && !named.includes(name));
    await Promise.all(left.map((name) => caches.delete(name)));
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

  const boxes = [...box.querySelectorAll("input[name=document]")];
  const pdf = box.querySelector("input[name=pdf]");

  // What somebody chose: some documents, or all where none is named; with or without PDFs.
  function choice() {
    const documents = boxes.filter((one) => one.checked).map((one) => one.value);
    return { documents: documents.length === boxes.length ? [] : documents, pdf: pdf.checked };
  }

  function chosen(parts) {
    const { documents, pdf } = choice();
    return parts.filter((part) => (pdf || part.kind !== "pdf") && (documents.length === 0 || !part.document || documents.includes(part.document)));
  }

  // What was chosen before is chosen again.
  async function choose() {
    const own = await state();
    if (!own || !own.choice) return;
    pdf.checked = own.choice.pdf;
    for (const one of boxes) one.checked = own.choice.documents.includes(one.value);
    if (own.choice.documents.length > 0) boxes[0].closest("details").open = true;
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
    const put = async (part) => {
      const same = old && known.get(part.url) === part.fingerprint && (await old.match(part.url));
      if (same) await cache.put(part.url, same);
      else {
        const answer = await get(part.url);
        const bytes = await answer.arrayBuffer();
        if (part.bytes > 0 && bytes.byteLength !== part.bytes) throw new Told(words.interrupted);
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
      const lines = [line(), line(), line(), line()];
      try {
        await Promise.all(lines);
      } finally {
        // After a failure the others fetch nothing more, and say no progress over what is said of it.
        rest.length = 0;
        await Promise.allSettled(lines);
      }
      // A release that came meanwhile is another one: what was fetched may be of both.
      if ((await list()).release !== listed.release) {
        await caches.delete(name);
        return false;
      }
      const own = { ...listed, parts };
      await cache.put(`/${lang}/pack.json`, json(own));
      await (await caches.open(STATES)).put(`/${lang}`, json(named(listed, parts, name)));
    } catch (failure) {
      await caches.delete(name);
      // A part that is gone, or longer than was said, may be one of another release that has come meanwhile.
      const now = await list().catch(() => listed);
      if (now.release !== listed.release) return false;
      if (failure instanceof Told) throw failure;
      throw new Told(failure.name === "QuotaExceededError" ? words.full : words.interrupted);
    }
    if (before) await caches.delete(before.cache);
    return true;
  }

  const json = (value) => new Response(JSON.stringify(value), { headers: { "content-type": "application/json" } });

  // The state of a language, as the worker reads it.
  function named(listed, parts, cache) {
    const fetched = new Date().toISOString();
    const { shown, old, missing, evicted } = words;
    const values = { date: day(listed.date), fetched: day(fetched) };
    const { release, date, max_age_days } = listed;
    return { lang, cache, release, date, fetched, max_age_days, parts, choice: choice(), words: { shown: filled(shown, values), old, missing, evicted } };
  }

  // What was begun earlier and is known later is not said: looking takes time, and what came of keeping is not to be covered by it.
  let newest = 0;

  async function keeping() {
    keep.disabled = true;
    bar.hidden = false;
    try {
      await navigator.serviceWorker.register("/sw.js");
      if (navigator.storage && navigator.storage.persist) await navigator.storage.persist();
      await clear();
      let isKept = false;
      for (let tries = 0; tries < TRIES && !isKept; tries += 1) isKept = await once(await state());
      if (!isKept) throw new Told(words.changing);
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
    newest += 1;
    if (!navigator.locks) return act();
    return navigator.locks.request("armarium-keep", { ifAvailable: true }, (lock) => (lock ? act() : say(words.elsewhere)));
  }

  // How things stand.
  async function tell() {
    const turn = (newest += 1);
    const text = await standing();
    if (turn === newest) say(text);
  }

  async function standing() {
    const own = await state();
    remove.hidden = !own;
    if (!own) {
      const parts = await list().then((listed) => chosen(listed.parts), () => []);
      return parts.length > 0 ? filled(words.size, { size: size(parts.reduce((sum, part) => sum + part.bytes, 0)) }) : "";
    }
    keep.textContent = words.again;
    if (await isBroken(own)) {
      // Another tab may just have put a newer edition in its place. What is left is not taken away: a page of it may be needed where there is no
      // network.
      const now = await state();
      return now && now.cache === own.cache ? words.evicted : standing();
    }
    const listed = await list().catch(() => null);
    return listed && listed.release !== own.release ? `${own.words.shown} · ${words.newer}` : own.words.shown;
  }

  keep.hidden = false;
  keep.addEventListener("click", () => alone(keeping));
  remove.addEventListener("click", () => alone(async () => {
    const own = await state();
    await (await caches.open(STATES)).delete(`/${lang}`);
    if (own) await caches.delete(own.cache);
    await clear();
    // What is sealed needs the worker, too.
    if ((await (await caches.open(STATES)).keys()).length === 0 && !(await caches.has("sealed-armarium"))) {
      const registration = await navigator.serviceWorker.getRegistration("/");
      if (registration) await registration.unregister();
    }
    say(words.removed);
    remove.hidden = true;
  }));
  for (const one of [pdf, ...boxes]) one.addEventListener("change", () => tell());
  choose().then(tell);
})();
