// The charts of a page: drawn from their JSON, filtered by check boxes, linked by what is selected.
const charts = [...document.querySelectorAll("figure.chart")].map(figure => ({
  div: figure.querySelector(".plot"),
  ...JSON.parse(figure.querySelector("script").textContent),
}));
const CONFIG = {responsive: true, displaylogo: false,
                modeBarButtons: [["zoom2d", "pan2d", "select2d", "lasso2d", "resetScale2d", "toImage"]]};
const filters = [...document.querySelectorAll("fieldset.filter")];
const rows = [...document.querySelectorAll("table tr[data-machine]")];
let selected = null;      // rows of the table that a chart has selected; null: all

const checked = filter => new Set([...filter.querySelectorAll("input:checked")].map(box => box.value));

function passes() {
  const kept = Object.fromEntries(filters.map(filter => [filter.dataset.column, checked(filter)]));
  return of => !of || Object.entries(kept).every(([column, names]) => names.has(of[column]));
}

function lines(chart, passing) {
  // Parallel coordinates have one trace of all rows: leave out those that are filtered.
  const [trace] = chart.data, {machine, pipeline} = chart.rows;
  const kept = machine.map((_, i) => i).filter(i =>
    passing({machine: machine[i], pipeline: pipeline[i]}) && (selected === null || selected.has(i)));
  const at = values => kept.map(i => values[i]);
  return [{...trace, dimensions: trace.dimensions.map(d => ({...d, values: at(d.values)})),
           line: {...trace.line, color: at(trace.line.color)}}];
}

function update() {
  const passing = passes();
  for (const chart of charts) {
    const data = chart.data[0].type === "parcoords" ? lines(chart, passing)
      : chart.data.map(trace => ({...trace, visible: passing(trace.meta)}));
    Plotly.react(chart.div, data, chart.layout, CONFIG);
  }
  for (const row of rows) {
    row.hidden = !passing(row.dataset) || (selected !== null && !selected.has(Number(row.dataset.row)));
  }
}

update();
filters.forEach(filter => filter.addEventListener("change", update));
for (const chart of charts) {
  chart.div.on("plotly_selected", event => {
    selected = event ? new Set(event.points.map(point => point.customdata).filter(i => i !== undefined)) : null;
    update();
  });
  chart.div.on("plotly_deselect", () => { selected = null; update(); });
}
