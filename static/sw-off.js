// The service worker of a site that no longer has one. It takes the place of the one
// before it, whatever that does, deletes what was kept of the site, and goes. Open
// pages notice nothing; what people wrote is in other storage, which it leaves alone,
// and so is what a site beside this one keeps: see sw.js.
"use strict";
{
  const clear = async () => {
    const own = `acompana:${new URL(self.registration.scope).pathname}#`;
    for (const name of await caches.keys()) {
      if (name === "acompana" || name.startsWith(own)) await caches.delete(name);
    }
    await self.registration.unregister();
  };

  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(clear()));
}
