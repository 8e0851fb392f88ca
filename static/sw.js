// The service worker of the tools. It keeps the pages that were visited, so that
// a page that locks opens again without signal. And it carries the key from one
// page of the site to the next, so that the passphrase is not asked at every
// step. A key cannot be read, only used; it is held in memory alone, for some
// seconds, and handed out once.
//
//   {kind: "hold", key}   a page is being left
//   {kind: "take"}        a page has come: {kind: "key", key} goes back, key null
//                         where none is held
//   {kind: "drop"}        the vault was locked
"use strict";
{
  const moment = 20_000;
  let held = null;
  let until = 0; // timers stop while the machine sleeps, so the clock is asked too
  let over = () => {};

  const drop = () => {
    held = null;
    over();
  };

  // Resolves when the key is gone: until then the browser keeps the worker.
  const hold = (key) => {
    drop();
    held = key;
    until = Date.now() + moment;
    return new Promise((resolve) => {
      const timer = setTimeout(drop, moment);
      over = () => resolve(clearTimeout(timer));
    });
  };

  // Pages that were visited, and what they load, open without signal too. What
  // the site sends comes first: nothing old is shown while there is a signal.
  const fetched = async (event) => {
    const { request } = event;
    try {
      const response = await fetch(request);
      if (response.ok) event.waitUntil(keep(request, response.clone()));
      return response;
    } catch (absent) {
      const kept = await caches.match(request).catch(() => undefined);
      if (kept) return kept;
      throw absent;
    }
  };

  // A browser without room, or that forbids it, keeps nothing: the page is shown
  // all the same.
  const keep = async (request, response) => {
    try {
      const visited = await caches.open("acompana");
      await visited.put(request, response);
    } catch (full) {
      console.debug("visited pages:", full.name);
    }
  };

  self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
      event.respondWith(fetched(event));
    }
  });

  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener("message", (event) => {
    const { kind, key } = event.data ?? {};
    if (kind === "hold") event.waitUntil(hold(key));
    if (kind === "drop") drop();
    if (kind === "take") {
      event.source.postMessage({ kind: "key", key: Date.now() < until ? held : null });
      drop();
    }
  });
}
