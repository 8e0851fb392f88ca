// What finds things on a page as a person does, by role and visible name. It is
// put before each question that the tests ask.
(() => {
  const roles = {
    button: "button, input[type=submit], [role=button]",
    checkbox: "input[type=checkbox]",
    combobox: "select",
    DisclosureTriangle: "summary", // as Chromium calls it, for want of a role
    group: "fieldset, [role=group]",
    heading: "h1, h2, h3, h4, h5, h6",
    link: "a[href]",
    radio: "input[type=radio]",
    searchbox: "input[type=search]",
    textbox: "textarea, input:not([type]), input[type=text], input[type=password]",
    file: "input[type=file]",
  };
  const plain = (text) => text.replace(/\s+/g, " ").trim();

  // The words of an element, without those that are hidden or there for the eye alone.
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
    if (node.matches("input, select, textarea") || (node.checkVisibility && !node.checkVisibility())) return "";
    const inside = Array.from(node.childNodes, words).join("");
    return getComputedStyle(node).display === "inline" ? inside : " " + inside + " ";
  };

  const name = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
    const said = element.getAttribute("aria-label");
    if (said) return plain(said);
    if (element.localName === "fieldset") return plain(words(element.querySelector("legend")));
    if (element.labels?.length) return plain(Array.from(element.labels, words).join(" "));
    return plain(element.value && element.localName === "input" ? element.value : words(element));
  };

  // What a chain of roles and names leads to, each inside the one before.
  const find = (chain) => {
    let within = [document];
    for (const [role, wanted] of chain) {
      within = within.flatMap((part) => [...part.querySelectorAll(roles[role])])
        .filter((e) => e.checkVisibility() && name(e) === wanted);
    }
    return within[0];
  };

  // Where to press, once nothing lies above it: the thing itself, or its label
  // where the control is drawn by other means.
  const spot = (chain) => {
    const element = find(chain);
    if (!element) return null;
    const own = [element, ...(element.labels ?? [])];
    for (const target of own) {
      const box = target.getClientRects()[0];
      if (!box) continue;
      if (box.top < 0 || box.bottom > innerHeight) target.scrollIntoView({ block: "center", behavior: "instant" });
      const now = target.getClientRects()[0];
      const x = Math.round(now.left + now.width / 2);
      const y = Math.round(now.top + now.height / 2);
      const hit = document.elementFromPoint(x, y);
      if (own.some((e) => e.contains(hit))) return { x, y };
    }
    return null;
  };

  // All that could have been meant, to tell when nothing was found.
  const names = (role) => [...document.querySelectorAll(roles[role])].filter((e) => e.checkVisibility()).map(name);

  const choose = (chain, entry) => {
    const list = find(chain);
    const option = list && [...list.options].find((o) => plain(o.textContent) === entry);
    if (!option) return false;
    list.focus();
    list.value = option.value;
    for (const kind of ["input", "change"]) list.dispatchEvent(new Event(kind, { bubbles: true }));
    return true;
  };

  return { find, spot, names, choose };
})()
