// The answers to a form become a file in the browser: nothing is sent. Without this script the server makes the same file.
// `src/form/answers.rs` does the same: who changes one changes the other.
"use strict";

const form = document.querySelector("form.answers");
// A field may have the name of a property of the form: attributes are asked for by their names.
const said = (name) => form.getAttribute(name);
const status = form.querySelector("[data-saved]");
let unsaved = false;

// Letters in one form, lines that end in one way, no blanks around the text.
function tidy(text) {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").replace(/^[\s\u0085\ufeff]+|[\s\u0085\ufeff]+$/g, "");
}

function answer(field) {
  if (field.type === "checkbox") return field.checked || undefined;
  const text = tidy(field.value);
  if (text === "") return undefined;
  return field.inputMode === "numeric" ? Number(text) : text;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answers = {};
  for (const field of form.querySelectorAll("input, select, textarea")) {
    const given = answer(field);
    if (given !== undefined) answers[field.getAttribute("name")] = given;
  }
  const lang = document.documentElement.lang;
  const all = { form: said("data-form"), version: said("data-version"), lang, answers };
  const file = new Blob([JSON.stringify(all, null, 2) + "\n"], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${all.form}-${lang}.json`;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  unsaved = false;
  status.textContent = status.getAttribute("data-saved");
});

// Enter goes on in a text; it does not end the form.
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
});

// Who leaves with answers that are in no file is asked first.
form.addEventListener("input", () => {
  unsaved = true;
  status.textContent = "";
});
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
