// Has the service worker keep the site, and tells of a new edition: see sw.js. It runs
// when the page has nothing better to do, and no page needs it.
//
// data-courier of its own element is the worker's address; empty, nothing happens. The
// bar that it shows says what the worker of the new edition tells it, since pages that
// are read have no room for it: the address of its styles and of all the changes, its
// words, and the notes. Nothing is loaded anew but by its buttons, in this window.
"use strict";
{
  const { courier } = document.currentScript.dataset;
  const wiped = location.hash === "#borrado"; // on this page nothing is kept again
  const hours = 3 * 3_600_000;

  // Storage may be blocked: then nothing was said.
  const storage = (use) => {
    try {
      return use();
    } catch {
      return null;
    }
  };

  // Answers nothing when the worker has been silent for long: it may have been ended.
  const ask = (worker, message) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      let late;
      const wait = () => {
        clearTimeout(late);
        late = setTimeout(resolve, 20_000, {});
      };
      port1.onmessage = ({ data }) => (data.done ? resolve(data) : wait());
      worker.postMessage(message, [port2]);
      wait();
    });

  const element = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);
  const button = (text, press) => element("button", text, { type: "button", onclick: press });
  const absolute = (path) => new URL(path, new URL(courier, document.baseURI)).href;

  const bar = document.querySelector(".edition");
  // The styles come first: nothing moves under a finger.
  let styled;
  const show = async (words, ...parts) => {
    await (styled ??= new Promise((done) => {
      const link = { rel: "stylesheet", href: absolute(words.style), onload: done, onerror: done };
      document.head.append(element("link", "", link));
    }));
    const focused = bar.contains(document.activeElement);
    bar.replaceChildren(...parts);
    if (focused) bar.focus();
  };

  // The browser may ask first whether to leave; who stays reads how things are.
  const renew = (words) => {
    changed(words);
    location.reload();
  };
  const changed = (words) => show(words, element("p", words.changed), button(words.reload, () => location.reload()));

  const change = async (worker, words) => {
    show(words, element("p", words.fetching));
    let answer;
    do answer = await ask(worker, { kind: "keep", asked: true });
    while (!answer.done && worker.state !== "redundant");
    if (!answer.whole) return offer(worker, words.failed);
    const { serviceWorker } = navigator;
    const waits = () => worker.state === "installed";
    // The old worker may need a word to notice that it has nothing left to do. A key
    // that it carries to another page holds it in place until that page has come.
    const nudge = setInterval(() => {
      if (waits()) serviceWorker.controller?.postMessage({ kind: "nudge" });
      else clearInterval(nudge);
    }, 1000);
    serviceWorker.addEventListener("controllerchange", () => renew(words), { once: true });
    const { done } = await ask(worker, { kind: "use", waits: waits() });
    if (done) renew(words);
  };

  const later = "acompana:despues";
  const offer = async (worker, fault) => {
    const { bar: words, whole, left } = await ask(worker, { kind: "news", waits: worker.state === "installed" });
    if (!words || (!fault && storage(() => sessionStorage.getItem(later)) === words.id)) return;
    const notes = element("details", "");
    const list = element("ul", "");
    list.append(...words.notes.map((note) => element("li", note)));
    notes.append(element("summary", words.title), list);
    if (words.changes) notes.append(element("a", words.more, { href: absolute(words.changes) }));
    const weight = (Math.max(left, 1e5) / 1e6).toLocaleString("es-CO", { maximumFractionDigits: 1 });
    show(
      words,
      words.notes.length ? notes : element("p", words.plain),
      element("p", fault ?? ""),
      button(whole ? words.use : words.fetch.replace("{n}", weight), () => change(worker, words)),
      button(words.later, () => {
        storage(() => sessionStorage.setItem(later, words.id));
        show(words);
        bar.blur(); // it has the focus, and nothing to say
      }),
    );
  };

  const start = async ({ serviceWorker, connection }) => {
    const url = absolute("sw.js");
    const policy = self.trustedTypes?.createPolicy("acompana-mensajero", { createScriptURL: () => url });
    const registration = await serviceWorker.register(policy?.createScriptURL(url) ?? url, { updateViaCache: "none" });
    serviceWorker.addEventListener("message", ({ data }) => data.kind === "changed" && changed(data.bar));
    const look = async () => {
      const worker = registration.waiting ?? registration.active;
      const saves = connection?.saveData || /2g/.test(connection?.effectiveType);
      if (!saves && !storage(() => localStorage.getItem("acompana:sin-copia"))) await ask(worker, { kind: "keep" });
      await offer(worker);
    };
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => registration.waiting === worker && registration.active && look());
    });
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - asked < hours) return;
      asked = Date.now();
      registration.update().catch(() => {}); // there is no signal
    });
    await serviceWorker.ready;
    await look();
  };

  const soon = self.requestIdleCallback ?? ((run) => setTimeout(run, 1000));
  const begin = () => soon(() => start(navigator).catch((fault) => console.debug("offline:", fault)));
  if (courier && !wiped && navigator.serviceWorker) {
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin);
  }
}
