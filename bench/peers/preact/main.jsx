// A checklist as Preact's own guide would have it: one component, state by hooks,
// saved after each change. It is what the product's pages are measured against.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import items from "../goapp/items.json";

const key = "checklist";

const saved = () => JSON.parse(localStorage.getItem(key)) ?? [];

const Item = ({ text, done, toggle }) => (
  <li>
    <label>
      <input type="checkbox" checked={done} onChange={toggle} /> {text}
    </label>
  </li>
);

const Checklist = () => {
  const [done, setDone] = useState(saved);
  useEffect(() => localStorage.setItem(key, JSON.stringify(done)), [done]);
  const toggle = (n) => setDone((all) => items.map((_, i) => (i === n ? !all[i] : Boolean(all[i]))));
  return (
    <main>
      <h1>Lista de tareas</h1>
      <ul>
        {items.map((text, n) => (
          <Item key={text} text={text} done={Boolean(done[n])} toggle={() => toggle(n)} />
        ))}
      </ul>
    </main>
  );
};

render(<Checklist />, document.getElementById("app"));
