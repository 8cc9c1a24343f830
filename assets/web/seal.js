// What only accounts may read, kept on the device encrypted: with a key that never leaves the browser and that signing out removes. The worker and the
// pages share it.
"use strict";

(function (scope) {
  const DATABASE = "armarium-seal";
  // Not among the caches of languages (`armarium-…`), which are cleared by other rules.
  const CACHE = "sealed-armarium";
  const IV_BYTES = 12;

  const opened = () => new Promise((done, failed) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });

  async function ask(mode, act) {
    const database = await opened();
    try {
      return await new Promise((done, failed) => {
        const request = act(database.transaction("kept", mode).objectStore("kept"));
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    } finally {
      database.close();
    }
  }

  const read = (name) => ask("readonly", (kept) => kept.get(name));

  // The keys: none is ever written as bytes (they cannot be extracted).
  async function made() {
    const texts = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const names = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    // Another tab may have made some meanwhile: the first counts.
    await ask("readwrite", (kept) => kept.add({ texts, names }, "keys")).catch(() => null);
    return read("keys");
  }

  // What is kept does not say what it is.
  async function place(keys, path) {
    const name = new Uint8Array(await crypto.subtle.sign("HMAC", keys.names, new TextEncoder().encode(path)));
    return `/sealed/${Array.from(name, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  }

  async function put(path, value) {
    const keys = (await read("keys")) || (await made());
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const additionalData = new TextEncoder().encode(path);
    const text = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, keys.texts, text);
    await (await caches.open(CACHE)).put(await place(keys, path), new Response(new Blob([iv, sealed])));
  }

  // What was put; null where there is nothing, or nothing that this key opens.
  async function get(path) {
    if (!(await caches.has(CACHE))) return null;
    const keys = await read("keys");
    const found = keys && (await (await caches.open(CACHE)).match(await place(keys, path)));
    if (!found) return null;
    const bytes = new Uint8Array(await found.arrayBuffer());
    const additionalData = new TextEncoder().encode(path);
    try {
      const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.slice(0, IV_BYTES), additionalData }, keys.texts, bytes.slice(IV_BYTES));
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      return null;
    }
  }

  async function remove(path) {
    const keys = (await caches.has(CACHE)) && (await read("keys"));
    if (keys) await (await caches.open(CACHE)).delete(await place(keys, path));
  }

  // Files that sealed pages need and that everybody may have.
  async function putFile(address) {
    const cache = await caches.open(CACHE);
    if (!(await cache.match(address))) await cache.add(address);
  }

  const file = async (address) => ((await caches.has(CACHE)) ? (await caches.open(CACHE)).match(address) : null);

  // Whether anything was ever kept: who keeps nothing has no database either.
  async function isUsed() {
    const known = indexedDB.databases ? await indexedDB.databases() : [{ name: DATABASE }];
    return known.some(({ name }) => name === DATABASE);
  }

  // The key first: without it the rest is noise. A sign-out that the server has not heard of was of the session before, whose cookie is gone then.
  async function forget() {
    if (await isUsed()) await ask("readwrite", (kept) => kept.clear());
    await caches.delete(CACHE);
  }

  // Somebody has signed out where no server was: it is told as soon as there is one.
  const leaveLater = () => ask("readwrite", (kept) => kept.put(true, "leaving"));

  async function leave() {
    if (!(await isUsed()) || !(await read("leaving"))) return;
    const account = await fetch("/account", { cache: "no-store" });
    const [, csrf] = /name="csrf" value="([^"]+)"/.exec(await account.text()) || [];
    if (csrf) await fetch("/sign-out", { method: "POST", body: new URLSearchParams({ csrf }), redirect: "manual" });
    await ask("readwrite", (kept) => kept.delete("leaving"));
  }

  scope.ArmariumSeal = { put, get, remove, putFile, file, forget, leaveLater, leave };
})(typeof self === "undefined" ? globalThis : self);
