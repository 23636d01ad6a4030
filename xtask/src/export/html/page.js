// Search: hides the entries of the contents that do not hold all words. `/` goes there, Escape empties it.
const search = document.getElementById("search");
const groups = [...document.querySelectorAll("nav details")].map((group) => ({
  group,
  open: group.open,
  entries: [...group.querySelectorAll("li")],
}));
function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let any = false;
  for (const { group, open, entries } of groups) {
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
      shown += entry.hidden ? 0 : 1;
    }
    group.hidden = words.length > 0 && shown === 0;
    group.open = words.length > 0 ? shown > 0 : open;
    any ||= shown > 0;
  }
  document.getElementById("none").hidden = any;
}
search.addEventListener("input", find);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  } else if (event.key === "Escape" && document.activeElement === search) {
    search.value = "";
    find();
  } else if (event.key === "Enter" && document.activeElement === search) {
    document.querySelector("nav li:not([hidden]) a")?.click();
  }
});
