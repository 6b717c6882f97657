"use strict";
(() => {
  const form = document.getElementById("hiwar-filter");
  const text = document.getElementById("hiwar-filter-text");
  const status = document.getElementById("hiwar-filter-status");
  const category = document.getElementById("hiwar-filter-category");
  const count = document.getElementById("hiwar-filter-count");
  const rows = [...document.querySelectorAll("#hiwar-tree .hiwar-demand")];
  const leaves = rows.filter((row) => row.classList.contains("hiwar-leaf"));

  // What a row says itself, without the rows below it.
  const words = new Map(rows.map((row) => [row, plain(
      [...row.children].filter((part) => !part.classList.contains("hiwar-tree")).map((part) => part.textContent).join(" "))]));

  // Case, accents and Arabic vowel signs make no difference to a reader who searches.
  function plain(string) {
    return string.normalize("NFKD").replace(/[\p{Mn}\u0640]/gu, "").replace(/\s+/g, " ").toLowerCase();
  }

  // A heading that is searched for brings its items.
  function says(row, wanted) {
    for (let at = row; at; at = at.parentElement.closest(".hiwar-demand")) {
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
        for (let at = leaf; at; at = at.parentElement.closest(".hiwar-demand")) {
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
  // Among one there is nothing to look for.
  form.hidden = leaves.length < 2;
  filter();

  // Paper has nothing to click; what is as above can be read above.
  const closed = [];
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open], .hiwar-as-above)")) {
      details.open = true;
      closed.push(details);
    }
  });
  addEventListener("afterprint", () => closed.splice(0).forEach((details) => { details.open = false; }));
})();
