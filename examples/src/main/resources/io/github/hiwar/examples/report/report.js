"use strict";
(() => {
  const form = document.getElementById("filter");
  const text = document.getElementById("filter-text");
  const status = document.getElementById("filter-status");
  const category = document.getElementById("filter-category");
  const count = document.getElementById("filter-count");
  const rows = [...document.querySelectorAll("#tree .demand")];
  const leaves = rows.filter((row) => row.classList.contains("leaf"));

  // What a row says itself, without the rows below it.
  const words = new Map(rows.map((row) => [row, plain(
      [...row.children].filter((part) => !part.classList.contains("tree")).map((part) => part.textContent).join(" "))]));

  // Case, accents and Arabic vowel signs make no difference to a reader who searches.
  function plain(string) {
    return string.normalize("NFKD").replace(/[\p{Mn}\u0640]/gu, "").replace(/\s+/g, " ").toLowerCase();
  }

  // A heading that is searched for brings its items.
  function says(row, wanted) {
    for (let at = row; at; at = at.parentElement.closest(".demand")) {
      if (words.get(at).includes(wanted)) {
        return true;
      }
    }
    return false;
  }

  function within(row) {
    return row.dataset.categories.split(" ").includes(category.value);
  }

  function filter() {
    const wanted = plain(text.value.trim());
    const shown = new Set();
    for (const leaf of leaves) {
      if ((!wanted || says(leaf, wanted))
          && (!status.value || leaf.dataset.status === status.value)
          && (!category.value || within(leaf))) {
        for (let at = leaf; at; at = at.parentElement.closest(".demand")) {
          shown.add(at);
        }
      }
    }
    for (const row of rows) {
      row.hidden = !shown.has(row);
    }
    count.textContent = count.dataset.sentence
        .replace("{0}", String(leaves.filter((leaf) => shown.has(leaf)).length))
        .replace("{1}", String(leaves.length));
  }

  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();

  // Paper has nothing to click.
  const closed = [];
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      closed.push(details);
    }
  });
  addEventListener("afterprint", () => closed.splice(0).forEach((details) => { details.open = false; }));
})();
