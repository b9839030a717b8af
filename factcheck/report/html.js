"use strict";
(() => {
  const form = document.getElementById("filters");
  const status = form.querySelector("[role=status]");
  const cards = [...document.querySelectorAll("article.card")];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const values = (name) => new Set([...form.querySelectorAll(`[name=${name}]`)].filter((box) => box.checked).map((box) => box.value));
  const has = (name) => form.querySelector(`[name=${name}]`) !== null;

  const apply = () => {
    const severities = values("severity"), verdicts = values("verdict");
    const source = form.elements.source.value;
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const { severity, verdict, sources } = card.dataset;
      const fits =
        (!severity || !has("severity") || severities.has(severity)) &&
        (!verdict || !has("verdict") || verdicts.has(verdict)) &&
        (!source || (sources || "").split(" ").includes(source)) &&
        words.every((word) => texts.get(card).includes(word));
      card.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    const hidden = cards.length - shown;
    status.textContent = hidden ? status.dataset.text.replace("{shown}", shown).replace("{all}", cards.length) : "";
    document.body.classList.toggle("filtered", hidden > 0);
  };

  const step = (by) => {
    const open = cards.filter((card) => !card.hidden && !card.classList.contains("text-of"));
    if (!open.length) return;
    const at = open.indexOf(document.activeElement && document.activeElement.closest("article.card"));
    const next = at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(Math.max(at + by, 0), open.length - 1);
    open[next].focus({ preventScroll: true });
    open[next].scrollIntoView({ block: "start" });
  };

  const toggle = (place) => {
    const box = form.querySelectorAll("[name=severity]")[place];
    if (box) { box.checked = !box.checked; apply(); }
  };

  // By the key's place, so that the same keys work under an Arabic layout.
  const keys = {
    KeyJ: () => step(1), KeyK: () => step(-1),
    Digit1: () => toggle(0), Digit2: () => toggle(1), Digit3: () => toggle(2),
    Digit0: () => { form.reset(); apply(); },
    Slash: (event) => { if (event.shiftKey) { const help = document.getElementById("help"); help.open = !help.open; } else form.elements.search.focus(); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !form.elements.keys.checked) return;
    const typing = event.target instanceof Element && event.target.matches("input[type=search], select, textarea");
    if (typing) { if (event.key === "Escape") { event.target.blur(); } return; }
    const act = keys[event.code];
    if (act) { event.preventDefault(); act(event); }
  });
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());

  // What a link leads to is never left hidden.
  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    const card = target.closest("article.card");
    if (card && card.hidden) { form.reset(); apply(); }
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    target.scrollIntoView();
  };
  window.addEventListener("hashchange", reveal);
  window.addEventListener("beforeprint", () => document.querySelectorAll("details:not(#help)").forEach((box) => { box.open = true; }));
  form.hidden = false;
  reveal();
})();
