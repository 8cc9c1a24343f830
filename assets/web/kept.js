// The search of what is kept: on the device, or beside the page on a stick. It fills the page of results, and suggests while somebody types.
"use strict";

(function () {
  const { Search, FORMAT } = globalThis.ArmariumSearch || {};
  const main = document.querySelector("main[data-kept]");
  const here = document.currentScript ? document.currentScript.src : "";
  const lang = document.documentElement.lang;

  // Packs ---------------------------------------------------------------------------------------------------------------------------

  // An export keeps its pieces as scripts, since a page from a stick reads no other file.
  const exported = /\.html$/.test(location.pathname);
  const packs = new URL("../packs/", here);
  const waiting = new Map();

  globalThis.armariumPack = (list) => settle(list.lang, list);
  globalThis.armariumPiece = (name, piece) => settle(name, piece);

  function settle(name, value) {
    const known = waiting.get(name);
    if (known) known.done(value);
  }

  // Two scripts of one language share pieces: each is run once.
  const started = new Map();

  function run(name) {
    if (!started.has(name)) started.set(name, new Promise((done, failed) => {
      waiting.set(name, { done, failed });
      const script = document.createElement("script");
      script.src = new URL(`${name}.js`, packs);
      script.onerror = () => failed(new Error(name));
      document.head.append(script);
    }));
    return started.get(name);
  }

  async function get(address, isText) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    return isText ? answer.text() : answer.json();
  }

  async function pack(tag) {
    if (exported) {
      const list = await run(tag);
      const all = (names) => Promise.all(names.map(run));
      const [words, sense, forms, documents] = await Promise.all([run(list.words), list.sense && run(list.sense), all(list.forms), all(list.documents)]);
      return { words, forms, sense, documents };
    }
    const list = await get(`/${tag}/pack.json`);
    const of = (kind) => list.parts.filter((part) => part.kind === kind);
    const [[words], [sense], forms, documents] = await Promise.all([
      Promise.all(of("words").map((part) => get(part.url))),
      Promise.all(of("sense").map((part) => get(part.url))),
      Promise.all(of("forms").map((part) => get(part.url, true))),
      Promise.all(of("document").map((part) => get(part.url))),
    ]);
    return { words, forms, sense, documents };
  }

  let own = null;
  let all = null;
  const opened = () => (own = own || pack(lang).then((found) => ({ pack: found, search: new Search([found]) })));

  // The other languages that are there too, opened where the own one does not know what was asked.
  function openedAll() {
    const others = [...document.querySelectorAll("nav.languages a[hreflang]")].map((link) => link.hreflang).filter((tag) => tag !== lang);
    const present = (tags) => Promise.all(tags.map((tag) => pack(tag).catch(() => null))).then((packs) => packs.filter(Boolean));
    all = all || Promise.all([opened(), present(others)]).then(([{ pack }, packs]) => new Search([pack, ...packs]));
    return all;
  }

  async function find(request) {
    const answer = (await opened()).search.search(request);
    return answer.isMet && !answer.suggestion ? answer : (await openedAll()).search(request);
  }

  // Results -------------------------------------------------------------------------------------------------------------------------

  const PAGE = 10;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const filled = (text, value) => text.replace("{}", () => value);

  function count(number) {
    const form = number === 0 ? "zero" : new Intl.PluralRules(lang === "sr-Latn" ? "sr" : lang).select(number);
    const text = main.dataset[`count${form[0].toUpperCase()}${form.slice(1)}`] || main.dataset.countOther;
    return filled(text, new Intl.NumberFormat(lang).format(number));
  }

  // `converted-firearms` as a name in a page's data: `ConvertedFirearms`.
  const named = (name) => name.replace(/(^|-)([a-z])/g, (_, dash, letter) => letter.toUpperCase());
  const page = (parameters) => `${location.pathname}?${new URLSearchParams(parameters)}`;
  const document_ = (hit) => (exported ? `documents/${hit.document}.html` : `/${hit.lang}/documents/${hit.document}`);

  // A borrowed title ends with the language it is in.
  function titled(text) {
    const borrowed = /\u00a0\[([A-Za-z-]+)\]$/u.exec(text);
    return element("span", { lang: borrowed ? borrowed[1] : null }, text);
  }

  function shown(hit) {
    const { dataset } = main;
    const crumbs = [hit.documentTitle, ...hit.around].flatMap((text, place) => (place === 0 ? [titled(text)] : [" › ", titled(text)]));
    const snippet = hit.snippet.map(([text, marked]) => (marked ? element("mark", {}, text) : text));
    const kind = dataset[`kind${named(hit.kind)}`] || hit.kind;
    const item = element("li", { lang: hit.lang === lang ? null : hit.lang },
      element("h2", {}, element("a", { href: `${document_(hit)}#${hit.section}` }, titled(hit.title))),
      element("div", { class: "where" },
        element("p", { class: "crumbs" }, element("span", { class: `of-kind ${hit.kind}`, title: kind }, element("span", { class: "hidden" }, `${kind}: `)), ...crumbs),
        element("p", { class: "facts" }, filled(dataset.page, hit.page))));
    if (hit.pinned) item.append(element("p", { class: "pinned" }, dataset.pinned));
    item.append(element("p", { class: "snippet" }, ...snippet));
    if (hit.answers) item.append(element("p", { class: "answers" }, element("span", {}, dataset.answers), ` ${hit.answers}`));
    return item;
  }

  // Narrowing -----------------------------------------------------------------------------------------------------------------------

  // As the server shows it: `src/server/search/facets.rs`.
  const FACETS = ["kind", "jurisdiction", "document"];
  const SHOWN = 5;

  // A value as people call it.
  function called(name, value, facets) {
    if (name !== "document") return main.dataset[`${name}${named(value)}`] || value;
    const found = facets.document.find((one) => one.value === value);
    return found ? found.name : value;
  }

  const without = (parameters, name) => {
    const rest = new URLSearchParams(parameters);
    for (const gone of [name, "offset"]) rest.delete(gone);
    return rest;
  };
  const remover = () => element("span", { class: "hidden" }, `${main.dataset.remove} `);
  const cross = () => element("span", { "aria-hidden": "true" }, "×");

  function facet(name, facets, parameters) {
    const current = parameters.getAll(name).filter(Boolean);
    const values = facets[name];
    if (values.length < 2 && !values.some(({ value }) => current.includes(value))) return [];
    const choice = ({ value, count }) => {
      const next = without(parameters, name);
      const isCurrent = current.includes(value);
      if (!isCurrent) next.set(name, value);
      const link = element("a", { href: page(next), "aria-current": isCurrent ? "true" : null });
      if (isCurrent) link.append(remover());
      const text = titled(called(name, value, facets));
      text.className = "value";
      link.append(text, " ", element("span", { class: "number" }, String(count)));
      if (isCurrent) link.append(" ", cross());
      return element("li", {}, link);
    };
    const list = (some) => element("ul", { "aria-labelledby": `facet-${name}` }, ...some.map(choice));
    const label = main.dataset[`filter${named(name)}`];
    const parts = [element("p", { class: "facet", id: `facet-${name}` }, label), list(values.slice(0, SHOWN))];
    if (values.length > SHOWN) {
      const more = element("summary", {}, main.dataset.more, element("span", { class: "hidden" }, `: ${label}`));
      parts.push(element("details", { class: "more" }, more, list(values.slice(SHOWN))));
    }
    return parts;
  }

  function narrow({ facets }, parameters) {
    const typed = (name) => new RegExp(`(^|\\s)${name}:`, "i").test(parameters.get("q"));
    const parts = FACETS.filter((name) => !typed(name)).flatMap((name) => facet(name, facets, parameters));
    if (parts.length === 0) return;
    const { narrow } = main.dataset;
    main.classList.remove("plain");
    const details = element("details", {}, element("summary", {}, narrow), ...parts);
    details.open = matchMedia("(min-width: 60.01rem)").matches;
    main.querySelector(".summary").after(element("nav", { class: "facets", "aria-label": narrow }, details));
  }

  function show(answer, parameters, offset) {
    const { dataset } = main;
    const title = filled(answer.total === 0 ? dataset.none : dataset.title, answer.query);
    main.querySelector("h1").textContent = title;
    document.title = `${title} · ${document.title.split(" · ").pop()}`;
    main.querySelector(".count").textContent = count(answer.total);
    main.querySelector(".lead").hidden = true;
    const summary = main.querySelector(".summary");
    for (const name of FACETS.filter((name) => parameters.get(name))) {
      const text = called(name, parameters.get(name), answer.facets);
      summary.append(element("p", { class: "narrowed" }, dataset.narrowed, " ", element("a", { href: page(without(parameters, name)) }, remover(), text, cross())));
    }
    narrow(answer, parameters);
    if (answer.suggestion) {
      summary.append(element("p", { class: "better" }, dataset.suggestion, " ", element("a", { href: page({ q: answer.suggestion }) }, answer.suggestion)));
    }
    if (answer.also.length > 0) summary.append(element("p", { class: "also" }, `${dataset.also} ${answer.also.join(", ")}`));
    const found = main.querySelector(".found");
    for (const term of answer.terms) {
      found.append(element("section", { class: "term" }, element("h2", {}, term.name), element("p", {}, term.definition || "")));
    }
    found.append(element("ol", { class: "hits", start: offset + 1 }, ...answer.hits.map(shown)));
    const at = (next, name, rel) => {
      const moved = new URLSearchParams(parameters);
      moved.set("offset", next);
      return element("a", { rel, href: page(moved) }, name);
    };
    const links = [];
    if (offset > 0) links.push(at(Math.max(offset - PAGE, 0), dataset.previous, "prev"));
    if (offset + answer.hits.length < answer.total) links.push(at(offset + PAGE, dataset.next, "next"));
    if (links.length > 0) found.append(element("nav", { class: "pages", "aria-label": dataset.pages }, ...links.flatMap((link) => [link, " "])));
    const note = main.querySelector(".name-note");
    if (note) found.append(note);
  }

  async function answer() {
    const parameters = new URLSearchParams(location.search);
    const query = (parameters.get("q") || "").trim();
    const field = document.getElementById("q");
    field.value = query;
    for (const link of document.querySelectorAll("nav.languages a")) link.search = location.search;
    if (query === "") return;
    const offset = Math.min(Math.max(parseInt(parameters.get("offset"), 10) || 0, 0), 10000);
    const filters = ["kind", "document", "jurisdiction"].flatMap((name) => parameters.getAll(name).filter(Boolean).map((value) => [name, value]));
    show(await find({ query, lang, filters, limit: PAGE, offset }), parameters, offset);
    document.documentElement.dataset.answered = "true";
  }

  // What is typed is completed from what is kept, where no server does it.
  globalThis.armariumSuggest = async (typed) => (await opened()).search.suggest(lang, typed);

  if (main) {
    const failed = () => {
      main.querySelector(".count").textContent = main.dataset.failed;
      document.documentElement.dataset.answered = "failed";
    };
    if (!Search || FORMAT === undefined) failed();
    else answer().catch(failed);
  }
})();
