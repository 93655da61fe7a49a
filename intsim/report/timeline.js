// A timeline is one stop of the Tab key; arrows go through its rows, a tap takes one, and its times are said below.
for (const timeline of document.querySelectorAll(".timeline")) {
  const told = timeline.closest("section").querySelector("p.told");
  const lines = [...timeline.querySelectorAll(".row")];
  let here = -1;

  const show = at => {
    here = Math.max(0, Math.min(lines.length - 1, at));
    lines.forEach(line => line.classList.toggle("here", line === lines[here]));
    lines[here].scrollIntoView({block: "nearest", inline: "nearest"});
    told.textContent = lines[here].title;
  };

  timeline.addEventListener("focus", () => {
    told.textContent = "Up and down go through the rows, Home and End to the first and the last.";
  });
  timeline.addEventListener("keydown", event => {
    const to = {ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: lines.length - 1}[event.key];
    if (to !== undefined) {
      show(to);
      event.preventDefault();
    }
  });
  lines.forEach((line, at) => line.addEventListener("click", () => show(at)));
}
