// The guide as a documentation site of VitePress: its own look and local search.
// Pages do not fetch others ahead, so that only what one needs is counted.
export default {
  title: "Guía",
  lang: "es-CO",
  router: { prefetchLinks: false },
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: "local" },
    sidebar: ["rol", "competencias", "hitos", "tecnicas", "reuniones", "actores", "referencias"].map((page) => ({ text: page, link: `/guia/${page}/` })),
  },
};
