// The service worker. It keeps the whole site, so that every page opens without a
// signal, and it carries the key from one page to the next, so that the passphrase
// is not asked at every step.
//
// The generator writes before this script which edition of the site it belongs to:
// {id, list: [address, integrity], weight, bytes, bar}. The list gives the digest and
// the weight on the way of every file. An edition has a cache of its own, and counts
// from the moment when all of it is there.
//
//   - Where nothing whole is kept, the site comes from the network, and what is held
//     answers when there is none. A new worker takes over at once.
//   - Where an edition is whole, pages and what they load come from that one alone. A
//     new worker first keeps its own whole, or else is not installed; then it waits
//     until a page says to change over. Where data is to be saved it keeps nothing
//     before it is asked; should it take over meanwhile, since no page was open, then
//     the edition that is whole stays in use until somebody asks for the new one.
//   - An edition that was left is deleted when the pages that still need it are gone;
//     one that nobody ever used, when a newer one is whole. Where the room does not
//     suffice for an edition, it is not fetched again before somebody asks.
//
// Caches belong to all that stands at the same host: their names begin with the folder
// of this site, which answers nothing outside it and touches no cache of another.
//
// Without an edition, as in a preview, nothing is kept. What people write is in other
// storage, which nothing here touches.
//
// The key cannot be read, only used; it is held in memory alone, for some seconds, and
// handed out once.
//
//   {kind: "hold", key}  a page is being left
//   {kind: "take"}       a page has come: {kind: "key", key} goes back, key null where
//                        none is held
//   {kind: "drop"}       the vault was locked
//   {kind: "nudge"}      nothing: a worker that is to be replaced is made to notice that
//                        it has nothing left to do
//
// These have a port for their answers, the last of which has «done»:
//
//   {kind: "keep", asked}  keeps the edition whole and tells {left} after each file;
//                          beside one that is in use, only when a person asked. Then
//                          as «state», or {failed}
//   {kind: "state"}        {whole, left, bytes, kept}: whether the edition is there, what
//                          is still to be fetched, what it takes up; whether any is kept
//   {kind: "news", waits}  {bar} and that state, of an edition that is not in use yet. Whether
//                          this worker waits is for the page to say, which sees it first
//   {kind: "use", waits}   changes over; a worker that waits answers nothing
//   {kind: "empty"}        deletes all editions
//
// Other pages then open hear {kind: "changed", bar}.
"use strict";
{
  const moment = 20_000;
  let key = null;
  let until = 0; // timers stop while the machine sleeps, so the clock is asked too
  let over = () => {};

  const drop = () => {
    key = null;
    over();
  };

  // Resolves when the key is gone: until then the browser keeps the worker.
  const hold = (given) => {
    drop();
    key = given;
    until = Date.now() + moment;
    return new Promise((resolve) => {
      const timer = setTimeout(drop, moment);
      over = () => resolve(clearTimeout(timer));
    });
  };

  const edition = self.edition;
  const { scope } = self.registration;
  const prefix = `acompana:${new URL(scope).pathname}#`;
  const own = prefix + edition?.id;
  const address = (path) => new URL(path, scope).href;
  // Beside its files a cache holds the list, the mark that all is there, and a note of
  // what was left for it: it has names once the edition was in use, and says full where
  // the room did not suffice. No address of a file has a query.
  const [list, mark, left] = ["?lista", "?completa", "?antes"].map(address);

  const held = (url, cacheName) => caches.match(url, { cacheName, ignoreVary: true });
  const read = async (note, name) => (await held(note, name))?.json();
  const write = async (note, value) => (await caches.open(own)).put(note, new Response(JSON.stringify(value)));
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  const firstWhole = async (names) => {
    for (const name of names) if (await held(mark, name)) return name;
  };

  // The cache in use, looked for once.
  let used;
  const inUse = () =>
    (used ??= (async () => {
      const { names = [], late } = (await read(left, own)) ?? {};
      return (!late && (await firstWhole([own]))) || firstWhole(names.reverse());
    })().catch(() => {}));

  // Notes which editions are left and which pages still need them; late says that one
  // of them is whole and the own one not yet. Answers whether the own one takes the
  // place of another.
  const leave = async () => {
    const names = await others();
    const whole = await firstWhole(names);
    const late = Boolean(whole) && !(await held(mark, own));
    const pages = await self.clients.matchAll({ includeUncontrolled: true });
    await write(left, { names, pages: pages.map(({ id }) => id), late });
    used = undefined;
    return whole && !late;
  };

  const tidy = async () => {
    const { names = [], pages } = (await read(left, own)) ?? {};
    if (!names.length || (await inUse()) !== own) return;
    const open = await self.clients.matchAll({ includeUncontrolled: true });
    if (open.some(({ id }) => pages.includes(id))) return;
    for (const name of names) await caches.delete(name);
    await write(left, { names: [] });
  };

  const takeOver = async () => {
    if (!(await leave())) return;
    for (const page of await self.clients.matchAll()) page.postMessage({ kind: "changed", bar: edition.bar });
  };

  // What the edition lacks: paths to copy from where the same file is kept already, and
  // those to fetch. Files are [digest, weight] by path.
  const plan = async (cache) => {
    let files = await (await cache.match(list))?.json();
    if (!files) {
      const [path, integrity] = edition.list;
      files = await (await fetch(address(path), { integrity })).json();
      await cache.put(list, new Response(JSON.stringify(files)));
    }
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const lacking = Object.keys(files).filter((path) => !there.has(address(path)));
    const kept = new Map();
    for (const name of lacking.length ? await others() : []) {
      for (const { url } of await (await caches.open(name)).keys()) there.add(name + url);
      for (const [path, [digest]] of Object.entries((await read(list, name)) ?? {})) {
        if (there.has(name + address(path))) kept.set(digest, [address(path), name]);
      }
    }
    const toFetch = lacking.filter((path) => !kept.has(files[path][0]));
    return { files, lacking, kept, weight: toFetch.reduce((sum, path) => sum + files[path][1], 0) };
  };

  // The digest alone decides: a host may rightly send its error page as an error. What
  // was led elsewhere cannot answer for a page, so it is made anew, without what was
  // said of its way.
  const take = async (cache, path, digest) => {
    const response = await fetch(address(path), { integrity: "sha256-" + digest, cache: "no-cache", priority: "low" });
    const headers = new Headers(response.headers);
    for (const name of ["Vary", "Content-Encoding", "Content-Length"]) headers.delete(name);
    await cache.put(address(path), new Response(response.body, { headers }));
  };

  // What people write needs the room more.
  const makeRoom = async () => {
    const note = await read(left, own);
    await caches.delete(own);
    await write(left, { ...note, full: true });
  };

  const isFull = async () => Boolean((await read(left, own))?.full);

  const gather = async (told) => {
    const cache = await caches.open(own); // deleted meanwhile, it keeps nothing: it is never half there
    let { files, lacking, kept, weight } = await plan(cache);
    const next = async () => {
      for (let path; (path = lacking.pop()) !== undefined; ) {
        const [digest, size] = files[path];
        const copy = kept.get(digest);
        if (copy) await cache.put(address(path), await held(...copy));
        else await take(cache, path, digest);
        if (!copy) told((weight -= size));
      }
    };
    try {
      await Promise.all([next(), next(), next(), next()]);
    } catch (fault) {
      lacking.length = 0;
      if (fault.name === "QuotaExceededError") await makeRoom();
      throw fault;
    }
    await cache.put(mark, new Response("true"));
    used = undefined;
  };

  // Whoever asks while it is under way hears of it too.
  let keeping;
  const hearing = new Set();
  const keep = (port) => {
    if (port) hearing.add(port);
    return (keeping ??= (async () => {
      if (await held(mark, own)) return;
      await gather((left) => hearing.forEach((port) => port.postMessage({ left })));
    })().finally(() => {
      keeping = undefined;
      hearing.clear();
    }));
  };

  const state = async () => {
    const whole = Boolean(await held(mark, own));
    const { weight } = whole ? { weight: 0 } : await plan(await caches.open(own)).catch(() => edition);
    return { whole, left: weight, bytes: edition.bytes, kept: Boolean(await inUse()) };
  };
  const answers = {
    state,
    keep: async (port, { asked }) => {
      const now = await inUse();
      if (asked || ((!now || now === own) && !(await isFull()))) await keep(port);
      return state();
    },
    news: async (port, { waits }) => {
      await tidy();
      if (!(await firstWhole(await others()))) return {};
      if (!waits && (await inUse()) === own) return {};
      return { bar: edition.bar, ...(await state()) };
    },
    use: takeOver,
    empty: async () => {
      for (const name of [own, ...(await others())]) await caches.delete(name);
      await write(left, { names: [] });
      used = undefined;
      return state();
    },
  };

  const answer = async (request) => {
    const url = new URL(request.url);
    const { search } = url;
    url.search = url.hash = "";
    const path = url.href.replace(/index\.html$/, "");
    const page = request.mode === "navigate";
    const name = await inUse();
    const kept = name && (await held(path, name));
    if (kept) return kept;
    if (name && page && (await held(path + "/", name))) return Response.redirect(path + "/" + search);
    // A page of another edition loads what that one had.
    const other = name && !page && (await held(path));
    if (other) return other;
    try {
      return await fetch(request);
    } catch (absent) {
      const missing = name ? page && (await held(address("404.html"), name)) : await held(path);
      if (!missing) throw absent;
      return name ? new Response(missing.body, { status: 404, headers: missing.headers }) : missing;
    }
  };

  self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (edition && request.method === "GET" && request.url.startsWith(scope)) {
      event.respondWith(answer(request));
    }
  });

  self.addEventListener("install", (event) => event.waitUntil(install()));
  const install = async () => {
    const { connection } = navigator;
    if (!edition || !(await firstWhole(await others()))) return self.skipWaiting();
    if (connection?.saveData || /2g/.test(connection?.effectiveType) || (await isFull())) return;
    await keep();
    for (const name of await others()) if (!(await read(left, name))?.names) await caches.delete(name);
  };

  self.addEventListener("activate", (event) => event.waitUntil(activate()));
  const activate = async () => {
    await caches.delete("acompana"); // where pages that were visited were once kept
    if (edition) await takeOver();
    else for (const name of await others()) await caches.delete(name);
    await self.clients.claim();
  };

  self.addEventListener("message", (event) => {
    const { kind, waits, key: given } = event.data ?? {};
    const [port] = event.ports;
    if (kind === "hold") event.waitUntil(hold(given));
    if (kind === "drop") drop();
    if (kind === "take") {
      event.source.postMessage({ kind: "key", key: Date.now() < until ? key : null });
      drop();
    }
    if (kind === "use" && waits) return void self.skipWaiting();
    if (!port || !Object.hasOwn(answers, kind)) return;
    const done = (said) => port.postMessage({ ...said, done: true });
    const asking = edition ? answers[kind](port, event.data) : Promise.resolve();
    event.waitUntil(asking.then(done, () => done({ failed: true })));
  });
}
