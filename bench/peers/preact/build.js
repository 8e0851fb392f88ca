// Builds the checklist for production: one hashed script, and the page that
// loads it. Usage: node preact/build.js DIR
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const out = process.argv[2];
const { metafile } = await build({
  entryPoints: ["preact/main.jsx"],
  outdir: out,
  entryNames: "[name].[hash]",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  metafile: true,
});
const script = Object.keys(metafile.outputs).map((path) => basename(path))[0];
await writeFile(
  join(out, "index.html"),
  `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lista de tareas</title>
<script type="module" src="/${script}"></script>
</head>
<body><div id="app"></div></body>
</html>
`,
);
