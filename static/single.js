// The script of the site in one file. It follows portable.js, and acompanaBoot runs
// boot.js. The file says of itself, in Spanish, what its parts are: see package
// single of the generator, which writes them.
//
// 1. Elements with data-file hold a file's bytes as text. The pages are one of them,
//    «paginas»: address, NUL, HTML, NUL, and so on, folded as single's fold says.
// 2. The address of a page follows «#», with a place in it or without:
//    «#/guia/limites/#lim-1». Each page is a document of its own: going to another
//    one loads the file anew, so that nothing of the page before goes on.
// 3. To reach a place, its id is what follows «#» for a moment, so that the browser
//    does all it does for a link within a page, and the address is put back.
// 4. Where a page was scrolled to is remembered for this tab, under the prefix of all
//    keys and "alto".
"use strict";
{
  const copy = globalThis.acompanaCopy;
  const files = new Map();
  const says = new Map();
  const parts = new TextEncoder().encode("\0")[0];
  let shown = ""; // the page's address
  let full = ""; // with the place, as it follows «#»

  // Text as windows-1252 has it, back to bytes. «=» stands before a byte that would
  // not survive as text, and is 64 more than it.
  const table = new Uint8Array(0x2200);
  [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, i) => i))].forEach((letter, i) => {
    table[letter.charCodeAt(0)] = i;
  });
  const escape = table["=".charCodeAt(0)];

  const bytesOf = (element) => {
    const text = element.textContent;
    const bytes = new Uint8Array(text.length);
    let n = 0;
    for (let i = 0; i < text.length; i++) {
      const byte = table[text.charCodeAt(i)];
      bytes[n++] = byte === escape ? table[text.charCodeAt(++i)] - 64 : byte;
    }
    return bytes.subarray(0, n);
  };

  const unfold = (folded) => {
    let at = 0;
    const number = () => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = folded[at++];
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    const copies = Array.from({ length: number() }, () => [number(), number(), number()]);
    const repeated = copies.reduce((sum, [, length]) => sum + length, 0);
    const text = new Uint8Array(folded.length - at + repeated);
    let end = 0;
    const fresh = (length) => {
      text.set(folded.subarray(at, at + length), end);
      at += length;
      end += length;
    };
    for (const [before, length, back] of copies) {
      fresh(before);
      text.copyWithin(end, end - back, end - back + length);
      end += length;
    }
    fresh(folded.length - at);
    return text;
  };

  // The HTML of a page, undefined where there is none.
  const find = (pages, address) => {
    const decoder = new TextDecoder();
    for (let at = 0; at < pages.length; ) {
      const name = pages.indexOf(parts, at);
      const end = pages.indexOf(parts, name + 1);
      if (decoder.decode(pages.subarray(at, name)) === address) return decoder.decode(pages.subarray(name + 1, end));
      at = end + 1;
    }
    return undefined;
  };

  // What follows the file's address, taken apart: a place alone is one of this page,
  // and nothing is the first page.
  const parse = (href) => {
    const [, address = "", place = ""] = /^#?(\/[^#]*)?(?:#?(.*))$/.exec(href) ?? [];
    return { address: address || (place && shown) || "/", place };
  };

  const positions = document.documentElement.dataset.store + "alto";
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(positions)) ?? {};
    } catch {
      return {};
    }
  };
  const remember = (address, height) => {
    try {
      const all = { ...remembered(), [address]: height };
      sessionStorage.setItem(positions, JSON.stringify(Object.fromEntries(Object.entries(all).slice(-60))));
    } catch {
      // Without it, pages begin at the top.
    }
  };

  const reach = (place, anew) => {
    full = `#${shown}#${place}`;
    if (anew) location.hash = place;
    else location.replace("#" + place);
    history.replaceState(history.state, "", full);
  };

  const leaveFor = (address) => {
    remember(full, scrollY);
    remember(address, null); // it begins at the top
    if (address !== location.hash) history.pushState(null, "", address);
    location.reload();
  };

  const follow = (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.("a[href^='#']");
    if (!link || link.getAttribute("target")) return;
    event.preventDefault();
    const href = link.getAttribute("href");
    const { address, place } = parse(href);
    if (address !== shown || !place) leaveFor("#" + address + (place && "#" + place));
    else reach(place, full !== `#${shown}#${place}`);
  };

  // Back, forward, or an address that somebody typed.
  const moved = () => {
    if (location.hash === full) return;
    const { address, place } = parse(location.hash);
    remember(full, scrollY);
    if (address !== shown) return location.reload();
    if (place) return reach(place, false);
    full = location.hash;
    scrollTo(0, remembered()[full] ?? 0);
  };

  const settle = (place) => {
    const height = remembered()[location.hash];
    full = location.hash;
    if (place) reach(place, false);
    else if (height === null) document.querySelector("main").focus({ preventScroll: true });
    if (typeof height === "number") scrollTo(0, height);
  };

  const show = (html, place) => {
    const policy = globalThis.trustedTypes?.createPolicy("acompana-paginas", { createHTML: (text) => text });
    const page = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
    for (const without of page.querySelectorAll("noscript")) without.remove();
    document.title = page.title;
    document.head.querySelector("style").replaceWith(...page.head.querySelectorAll("style"));
    document.body.replaceWith(page.body);
    history.scrollRestoration = "manual";
    settle(place);
    addEventListener("click", follow); // after all listeners of the document
    addEventListener("hashchange", moved);
    addEventListener("pagehide", () => remember(full, scrollY));
    copy.tell();
    globalThis.acompanaBoot();
  };

  const fault = (name) => {
    const notice = says.get(name);
    if (!notice) return; // the file is being left before it was read
    notice.hidden = false;
    document.querySelector("main").prepend(notice);
    for (const other of document.querySelectorAll("[data-says=opening]")) other.hidden = true;
  };

  const begin = async () => {
    for (const part of document.querySelectorAll("[data-says]")) says.set(part.dataset.says, part);
    for (const part of document.querySelectorAll("[data-file]")) files.set(part.dataset.file, part);
    const whole = document.querySelector("[data-part=end]") !== null && document.characterSet === "windows-1252";
    if (typeof DecompressionStream !== "function" || typeof WebAssembly !== "object") return fault("old");
    for (const [name, element] of files) copy.add(name, () => bytesOf(element));
    copy.damaged = () => fault("cut");
    const pages = unfold(new Uint8Array(await (await copy.open("paginas")).arrayBuffer()));
    const { address, place } = parse(location.hash);
    shown = address;
    show(find(pages, address) ?? find(pages, "/404.html") ?? find(pages, "/"), place);
    if (!whole) fault("cut");
  };

  const broken = (reason) => {
    console.warn("file:", reason);
    fault("cut");
  };

  addEventListener("DOMContentLoaded", () => begin().catch(broken));
}
