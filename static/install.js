// The part of a page that says what is kept of the site on this computer, and changes
// it: an element with data-stored. Its words stand in the attributes of its parts. The
// worker is told as sw.js says; offline.js registers it. «acompana:sin-copia» remembers
// that somebody wants nothing kept.
"use strict";
{
  const here = document.querySelector("[data-stored]");
  const part = (name) => here.querySelector(`[data-part=${name}]`);
  const said = part("stored");
  const [store, remove, install] = ["store", "remove", "install"].map(part);
  const refused = "acompana:sin-copia";
  const silence = 20_000; // a worker that was long at it may have been ended

  const say = (what, n = 0) => {
    said.textContent = said.dataset[what].replace("{n}", megabytes(n));
  };
  const megabytes = (n) => (Math.max(n, 1e5) / 1e6).toLocaleString("es-CO", { maximumFractionDigits: 1 });

  const remember = (use) => {
    try {
      use(localStorage);
    } catch (blocked) {
      console.debug("storage:", blocked.name);
    }
  };

  // Asks the worker that is in use now. Answers nothing when it has been silent for long:
  // it may have been ended, or another one has taken its place.
  const ask = (registration, message, told = () => {}) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      let late = setTimeout(resolve, silence);
      port1.onmessage = ({ data }) => {
        clearTimeout(late);
        if (data.done) return resolve(data);
        late = setTimeout(resolve, silence);
        told(data);
      };
      registration.active.postMessage(message, [port2]);
    });

  const show = ({ kept, left, bytes, failed }) => {
    if (failed) return say("failed");
    if (!bytes) return say("absent");
    say(kept ? "whole" : "none", kept ? bytes : left);
    store.textContent = store.dataset.text.replace("{n}", megabytes(left));
    store.hidden = kept;
    remove.hidden = !kept;
  };

  const keep = async (registration, asked) => {
    for (;;) {
      const state = await ask(registration, { kind: "keep", asked }, ({ left }) => say("busy", left));
      if (state) return show(state);
    }
  };

  // One press at a time; the button that goes takes the focus along to its words.
  const onPress = (button, act) => {
    button.addEventListener("click", async () => {
      if (button.ariaDisabled === "true") return;
      button.ariaDisabled = "true";
      await act();
      button.ariaDisabled = null;
      if (button.hidden) said.focus();
    });
  };

  const start = async ({ serviceWorker, connection }) => {
    const late = setTimeout(say, silence, "absent"); // in a private window none may start
    const registration = await serviceWorker.ready;
    clearTimeout(late);
    show((await ask(registration, { kind: "state" })) ?? {});
    onPress(store, async () => {
      remember((storage) => storage.removeItem(refused));
      await keep(registration, true);
    });
    onPress(remove, async () => {
      remember((storage) => storage.setItem(refused, "1"));
      show((await ask(registration, { kind: "empty" })) ?? {});
    });
    let wanted = !connection?.saveData && !/2g/.test(connection?.effectiveType);
    remember((storage) => (wanted &&= !storage.getItem(refused)));
    if (wanted) await keep(registration, false);
  };

  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install.hidden = false;
    install.onclick = async () => {
      await event.prompt();
      install.hidden = true;
      said.focus();
    };
  });

  if (here.dataset.stored && self.isSecureContext && navigator.serviceWorker) start(navigator);
  else say("absent");
}
