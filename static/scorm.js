// The script of a SCORM 1.2 package's first page: it stands between the platform
// and the course, which runs in the page's frame.
//
// 1. The platform's API is looked for in the windows around this one, then in
//    those around the window that opened it. It may belong to another origin.
// 2. When it answers, the frame opens where the person left off, and its pages
//    find acompanaPlatform on this window:
//      state            what was reported last; at first, what the platform kept
//      report({state, status, score, place})   any of them; true when taken
//    state is of the course's own making, 4,096 characters at most; status is
//    "incomplete" or "completed", and never goes back; score goes from 0 to 100;
//    place is a page, of those the frame's data-places lists.
// 3. When none answers, there is no acompanaPlatform, and the page says so.
//
// Whatever the platform refuses is said, and tried again; the course goes on.
"use strict";
{
  const frame = document.querySelector("iframe");
  const places = new Set(frame.dataset.places.split(" "));
  const root = new URL("./", location.href).href;
  const farthest = 500; // windows; platforms that go round in circles exist
  const pause = 2_000; // before what was reported is sent
  const patience = 30_000; // before what was refused is sent again

  const say = (what, hidden = false) => {
    document.querySelector(`[data-says=${what}]`).hidden = hidden;
  };

  // Reading anything of another origin's window throws.
  const tried = (read) => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };

  const search = (start) => {
    let at = start;
    for (let step = 0; at && step < farthest; step++) {
      const api = tried(() => (typeof at.API?.LMSInitialize === "function" ? at.API : undefined));
      if (api || at === at.parent) return api;
      at = at.parent;
    }
    return undefined;
  };

  const find = () => search(window) ?? search(tried(() => window.opener)) ?? search(tried(() => window.top.opener));

  // Each call of the platform says what went wrong, "0" for nothing.
  const connect = (api) => {
    const fault = () => tried(() => String(api.LMSGetLastError())) ?? "101";
    const done = (call) => {
      const answer = tried(call);
      return String(answer) === "true" ? "0" : fault() === "0" ? "101" : fault();
    };
    return {
      begin: () => done(() => api.LMSInitialize("")),
      get: (name) => String(tried(() => api.LMSGetValue(name)) ?? ""),
      set: (name, value) => done(() => api.LMSSetValue(name, value)),
      commit: () => done(() => api.LMSCommit("")),
      end: () => done(() => api.LMSFinish("")),
    };
  };

  const optional = new Set(["cmi.core.score.min", "cmi.core.score.max"]); // platforms need not have them

  // A session holds what the platform should have, and what it has taken.
  const open = (platform) => {
    const began = Date.now();
    const wanted = new Map();
    const taken = new Map();
    let timer = 0;
    let soon = false;
    let over = false;

    const plan = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(send, wait);
      soon = wait === pause;
    };

    const want = (name, value) => {
      wanted.set(name, value);
      if (taken.get(name) !== value && !soon) plan(pause);
    };

    const write = (name, value) => {
      const fault = platform.set(name, value);
      if (fault !== "0" && !optional.has(name)) return fault;
      taken.set(name, value);
      return "0";
    };

    const send = () => {
      clearTimeout(timer);
      soon = false;
      const faults = [];
      for (const [name, value] of wanted) {
        if (taken.get(name) !== value) faults.push(write(name, value));
      }
      faults.push(platform.set("cmi.core.session_time", span(Date.now() - began)), platform.commit());
      const fault = faults.find((found) => found !== "0");
      if (fault) {
        document.querySelector("[data-part=code]").textContent = fault;
        if (!over) plan(patience);
      }
      say("refused", !fault);
    };

    const finish = () => {
      if (over) return; // a page that came back hides again, to load anew
      over = true;
      send();
      platform.end();
    };

    return { want, send: () => over || send(), finish, over: () => over };
  };

  // HHHH:MM:SS.SS
  const span = (milliseconds) => {
    const hundredths = Math.min(Math.floor(milliseconds / 10), 9999 * 360_000);
    const two = (n) => String(n).padStart(2, "0");
    const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
    return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  };

  // A place is a page of the package, with a place in it or without.
  const known = (place) => {
    const [page, anchor = ""] = place.split("#");
    return place.length <= 255 && places.has(page) && /^[\w-]*$/.test(anchor);
  };

  // Where the frame is. A page of somewhere else, or an error, is nowhere.
  const whereabouts = () => {
    const address = tried(() => frame.contentWindow.location.href) ?? "";
    return address.startsWith(root) ? address.slice(root.length) : "";
  };

  const follow = (platform) => {
    const session = open(platform);
    const status = platform.get("cmi.core.lesson_status");
    let completed = status === "completed" || status === "passed";
    let state = platform.get("cmi.suspend_data");

    const take = {
      state: (value) => {
        const text = String(value);
        say("long", text.length <= 4_096);
        if (text.length > 4_096) return false;
        state = text;
        session.want("cmi.suspend_data", text);
        return true;
      },
      status: (value) => {
        if (completed || (value !== "completed" && value !== "incomplete")) return;
        completed = value === "completed";
        session.want("cmi.core.lesson_status", value);
      },
      score: (value) => {
        if (!(value >= 0 && value <= 100)) return;
        session.want("cmi.core.score.min", "0");
        session.want("cmi.core.score.max", "100");
        session.want("cmi.core.score.raw", String(Math.round(value * 100) / 100));
      },
      place: (value) => {
        if (known(String(value))) session.want("cmi.core.lesson_location", String(value));
      },
    };

    const report = (news) => {
      if (session.over()) return false;
      let taken = true;
      for (const [name, accept] of Object.entries(take)) {
        const value = news?.[name];
        if (value !== undefined && value !== null && accept(value) === false) taken = false;
      }
      return taken;
    };

    window.acompanaPlatform = Object.freeze({
      get state() {
        return state;
      },
      report,
    });

    if (!completed) take.status("incomplete");
    session.want("cmi.core.exit", "suspend"); // else the platform forgets
    frame.addEventListener("load", () => report({ place: whereabouts() }));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") session.send();
    });
    addEventListener("pagehide", () => {
      report({ place: whereabouts() });
      session.finish();
    });
    // A page that comes back from the browser's memory has no session any more.
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    const left = platform.get("cmi.core.lesson_location");
    return known(left) ? left : "";
  };

  const api = find();
  const platform = api && connect(api);
  const answers = platform?.begin() === "0";
  if (!answers) say("alone");
  frame.src = (answers && follow(platform)) || frame.dataset.start;
}
