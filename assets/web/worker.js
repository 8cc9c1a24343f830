// Answers what is kept where the network does not. With a network nothing changes: every request goes to the server first.
"use strict";
importScripts("search.js");
importScripts("seal.js");

// What is kept of each language: written by offline.js when all of it is there, and read here. See there for its fields.
const STATES = "armarium-states";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin === location.origin && changesHands(request, url)) {
    event.respondWith(self.ArmariumSeal.forget().catch(() => null).then(() => fetch(request)));
    return;
  }
  if (request.method !== "GET" || url.origin !== location.origin) return;
  // The page that keeps something must see the network as it is.
  if (request.cache === "no-store" || request.cache === "reload") return;
  event.respondWith(fetch(request).then((answer) => {
    if (request.mode === "navigate") event.waitUntil(seen(url, answer).catch(() => null));
    return answer;
  }, (failure) => kept(request, url).then((answer) => answer || Promise.reject(failure))));
});

// Whether somebody signs out, or in: what is sealed was another's, or is to be gone.
function changesHands(request, url) {
  return request.method === "POST" ? url.pathname === "/sign-out" || url.pathname.startsWith("/sign-in") : url.pathname.startsWith("/sign-in/") && url.searchParams.has("code");
}

// What a server says of a page that is sealed: it may be closed to this reader now. And it hears of those who signed out without it.
async function seen(url, answer) {
  if ([401, 403, 404].includes(answer.status)) await self.ArmariumSeal.remove(url.pathname);
  await self.ArmariumSeal.leave();
}

// A page that only an account may read, opened for whoever has the key.
async function sealed(request, url) {
  if (url.pathname.startsWith("/assets/")) return self.ArmariumSeal.file(url.pathname);
  const own = request.mode === "navigate" && (await self.ArmariumSeal.get(url.pathname));
  return own ? noted(new Response(own.html, { headers: own.headers }), own) : null;
}

async function states() {
  const cache = await caches.open(STATES);
  const all = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key)).json()));
  return all.sort((a, b) => (a.lang < b.lang ? -1 : 1));
}

async function kept(request, url) {
  const opened = await sealed(request, url).catch(() => null);
  if (opened) return opened;
  const all = await states();
  if (all.length === 0) return null;
  if (url.pathname === "/api/v1/suggest") return suggest(url, all);
  if (url.pathname === "/" && request.mode === "navigate") return Response.redirect(`/${all[0].lang}/`);
  const [, lang, rest] = /^\/([A-Za-z-]+)\/(.*)$/.exec(url.pathname) || [];
  const state = all.find((one) => one.lang === lang);
  const path = state && rest === "search" ? `/${lang}/offline/search` : url.pathname;
  for (const one of state ? [state] : all) {
    const answer = await (await caches.open(one.cache)).match(path, { ignoreSearch: true });
    if (answer) return request.mode === "navigate" && /html/.test(answer.headers.get("content-type")) ? noted(answer, one) : answer;
  }
  if (request.mode !== "navigate") return null;
  const own = state || all[0];
  const page = await (await caches.open(own.cache)).match(`/${own.lang}/offline`);
  // A page that was kept and is gone was thrown away by the browser.
  const isEvicted = own.parts.some((part) => part.url === path);
  return page ? noted(page, own, isEvicted ? own.words.evicted : own.words.missing) : null;
}

// A kept page says that it is one, of when, and that it is old if it is.
async function noted(answer, state, fault = "") {
  const age = (Date.now() - Date.parse(state.fetched)) / 86400000;
  const texts = [state.words.shown, ...(age > state.max_age_days ? [state.words.old] : []), ...(fault ? [fault] : [])];
  const escaped = texts.map((text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)).join(" · ");
  const note = `<p class="notice kept" role="note">${escaped}</p><main `;
  const html = (await answer.text()).replace("<main ", () => note);
  return new Response(html, { headers: answer.headers });
}

const searches = new Map();

async function suggest(url, all) {
  const lang = url.searchParams.get("lang");
  const state = all.find((one) => one.lang === lang);
  if (!state) return null;
  // What was opened of an edition before the last is of no use any more.
  if (!searches.has(state.cache)) {
    searches.clear();
    searches.set(state.cache, open(state));
  }
  let suggestions = [];
  try {
    suggestions = (await searches.get(state.cache)).suggest(lang, url.searchParams.get("q") || "");
  } catch {
    // A part of the search is gone. It may be there again after the next keeping.
    searches.clear();
  }
  return new Response(JSON.stringify({ suggestions }), { headers: { "content-type": "application/json" } });
}

async function open(state) {
  const cache = await caches.open(state.cache);
  const { parts } = await (await cache.match(`/${state.lang}/pack.json`)).json();
  const of = (kind) => Promise.all(parts.filter((part) => part.kind === kind).map((part) => cache.match(part.url)));
  const [[words], forms, [sense], documents] = [await of("words"), await of("forms"), await of("sense"), await of("document")];
  // A part that is gone fails here: half a search would find less and not say so.
  const json = (answers) => Promise.all(answers.map((answer) => answer.json()));
  const pack = {
    words: await words.json(),
    forms: await Promise.all(forms.map((answer) => answer.text())),
    sense: sense ? await sense.json() : null,
    documents: await json(documents),
  };
  return new self.ArmariumSearch.Search([pack]);
}
