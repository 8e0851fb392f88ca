// The service worker of a site that no longer has one. It takes the place of the one
// before it, whatever that does, deletes what was kept of the site, and goes. Open
// pages notice nothing; what people wrote is in other storage, which it leaves alone.
"use strict";
{
  const clear = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("acompana")) await caches.delete(name);
    }
    await self.registration.unregister();
  };

  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) => event.waitUntil(clear()));
}
