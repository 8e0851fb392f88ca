// The boot script: what a page needs before, or without, the browser module.
// It is loaded with defer, before all that a module needs: what is entered is kept
// from the moment when this script is there.
//
// 1. Radios with data-keep are remembered. Their group's name, after
//    "acompana:", is the key in localStorage; the empty value forgets it.
// 2. An element with data-module names the module's address. data-module of the
//    root element becomes "ready" when the module says so, and "absent" when it
//    cannot run or has ended; then every data-part="no-module" is shown, and
//    every data-part="live" hidden: no control that does nothing.
//
// 3. What is entered in a form with data-early before its tool is ready is kept
//    under "acompana:early:" and a random name, as JSON: the document that this
//    tab had open, under a key that ends as data-early says, and the values by
//    the names of their controls. The module takes
//    it over and removes it. That happens only where things are kept unsealed;
//    elsewhere the form itself is the memory, until the module or the end.
//
// 4. A part with data-course-here says where somebody was in the training, from
//    what its module keeps under "acompana:formacion", as JSON: the next step, or
//    none and whether the measure after was taken; how many are done; the days on
//    which questions come back, how many a day, and how many there were on the
//    last. It is filled in by its data-next, data-done and data-today;
//    data-not-today hides the last for the day, under "acompana:formacion-hoy".
//
// Where the root element has data-store, that stands in the place of "acompana:" in
// all keys.
//
// Storage may be blocked and the module missing: neither is an error. No script
// is added and no HTML written, since the pages' policy forbids both.
"use strict";
{
  const kept = "input[type=radio][data-keep]";
  const prefix = document.documentElement.dataset.store ?? "acompana:";
  const key = (radio) => prefix + radio.name;

  // Merely naming localStorage throws where storage is blocked.
  const storage = (use) => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };

  for (const radio of document.querySelectorAll(kept)) {
    if (storage((s) => s.getItem(key(radio))) === radio.value) radio.checked = true;
  }

  document.addEventListener("change", ({ target }) => {
    if (!target.matches(kept)) return;
    storage((s) => (target.value ? s.setItem(key(target), target.value) : s.removeItem(key(target))));
  });

  const unsealed = () => storage((s) => s.getItem(prefix + "boveda"))?.startsWith("1|abierta|");
  const open = (form) => {
    try {
      return sessionStorage.getItem(prefix + "abierto" + form.dataset.early) ?? "";
    } catch {
      return "";
    }
  };

  for (const form of document.querySelectorAll("form[data-early]")) {
    const values = {};
    const random = crypto.getRandomValues(new Uint8Array(10));
    const name = prefix + "early:" + Array.from(random, (n) => n.toString(36)).join("");
    const tool = form.closest("[data-tool]");
    for (const kind of ["input", "change"]) {
      form.addEventListener(kind, ({ target }) => {
        if (!target.name || tool.dataset.state || !unsealed()) return;
        values[target.name] = target.value;
        storage((s) => s.setItem(name, JSON.stringify({ open: open(form), values })));
      });
    }
  }

  const readCourse = () => {
    try {
      const read = JSON.parse(storage((s) => s.getItem(prefix + "formacion"))) ?? {};
      const dues = Array.isArray(read.dues) ? read.dues.filter((d) => /^\d{4}-\d\d-\d\d$/.test(d)) : [];
      const whole = (n) => (Number.isInteger(n) ? n : 0);
      return { ...read, dues, done: whole(read.done), limit: whole(read.limit), shownThen: whole(read.shownThen) };
    } catch {
      return { dues: [] };
    }
  };
  // A day of this clock: «2026-11-22».
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
  const notToday = prefix + "formacion-hoy";

  const tellCourse = (here) => {
    const read = readCourse();
    const next = read.next || (read.after ? "fin" : "despues");
    for (const part of here.querySelectorAll("[data-next]")) part.hidden = part.dataset.next !== next;
    const done = here.querySelector("[data-done]");
    done.hidden = !read.next || !read.done;
    done.textContent = done.dataset.done.replace("{n}", read.done);
    const due = Math.min(read.dues.filter((day) => day <= today()).length, read.limit - (read.shown === today() ? read.shownThen : 0));
    for (const part of here.querySelectorAll("[data-today]")) {
      part.hidden = !(due > 0) || storage((s) => s.getItem(notToday)) === today();
      const link = part.querySelector("[data-many]");
      link.textContent = due === 1 ? link.dataset.one : link.dataset.many.replace("{n}", due);
    }
    here.hidden = typeof read.next !== "string" || !here.querySelector("[data-next]:not([hidden])");
  };

  for (const here of document.querySelectorAll("[data-course-here]")) {
    tellCourse(here);
    for (const kind of ["pageshow", "visibilitychange"]) addEventListener(kind, () => tellCourse(here));
    here.querySelector("[data-not-today]")?.addEventListener("click", () => {
      storage((s) => s.setItem(notToday, today()));
      tellCourse(here);
      here.querySelector("h2").focus();
    });
  }

  const absent = (reason) => {
    document.documentElement.dataset.module = "absent";
    for (const part of document.querySelectorAll("[data-part=opening]")) part.hidden = true;
    for (const part of document.querySelectorAll("[data-part=no-module]")) part.hidden = false;
    for (const part of document.querySelectorAll("[data-part=live]")) part.hidden = true;
    console.warn("module:", reason);
  };

  // Streaming needs the right type of content; hosts that do not send it, and
  // pages opened as files, get the slower way.
  const instantiate = async (address, imports) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.status);
    const typed = response.headers.get("Content-Type")?.startsWith("application/wasm");
    return typed && WebAssembly.instantiateStreaming
      ? WebAssembly.instantiateStreaming(response, imports)
      : WebAssembly.instantiate(await response.arrayBuffer(), imports);
  };

  const start = async (address) => {
    const go = new Go();
    const { instance } = await instantiate(address, go.importObject);
    await go.run(instance); // returns only when the module has ended
    throw new Error("ended");
  };

  for (const part of document.querySelectorAll("[data-part=opening]")) part.hidden = false;

  // wasm_exec.js, and what stands in for a server, are there when the document is.
  const holder = document.querySelector("[data-module]");
  const begin = () => start(holder.dataset.module).catch(absent);
  if (holder && self.Go) begin();
  else if (holder) addEventListener("DOMContentLoaded", begin);
}
