// Comfort only: every page works without it.
"use strict";

// Switching the language stays at the section that is being read.
const switches = document.querySelectorAll("nav.languages a");
const headings = [...document.querySelectorAll("article h2[id], article h3[id], article h4[id], article h5[id]")];

function section() {
  let current = "";
  for (const heading of headings) {
    if (heading.getBoundingClientRect().top > 120) break;
    current = heading.id;
  }
  return current || decodeURIComponent(location.hash.slice(1));
}

function follow() {
  const id = section();
  for (const link of switches) {
    link.hash = headings.some((heading) => heading.id === id) ? id : "";
  }
}

if (headings.length > 0) {
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("hashchange", later);
  addEventListener("load", later);
  document.querySelector("nav.languages").addEventListener("focusin", follow);
  follow();
}

// “/” goes to the search field, as in many reading programs.
addEventListener("keydown", (event) => {
  const typing = event.target.closest && event.target.closest("input, textarea, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});

// On a phone the contents start closed.
if (matchMedia("(max-width: 60rem)").matches) {
  const contents = document.querySelector("nav.contents details");
  if (contents) contents.open = false;
}
