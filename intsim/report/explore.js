// The charts of a page: drawn from their JSON, filtered by check boxes, linked by what is selected.
const charts = [...document.querySelectorAll("figure.chart")].map(figure => ({
  div: figure.querySelector(".plot"),
  ...JSON.parse(figure.querySelector("script").textContent),
}));
const CONFIG = {responsive: true, displaylogo: false,
                modeBarButtons: [["zoom2d", "pan2d", "select2d", "lasso2d", "resetScale2d", "toImage"]]};
const filters = [...document.querySelectorAll("fieldset.filter")];
const rows = [...document.querySelectorAll("table tr[data-machine], table tr[data-pipeline]")];
let selected = null;      // rows of the table that a chart has selected; null: all

const checked = filter => new Set([...filter.querySelectorAll("input:checked")].map(box => box.value));

function passes() {
  const kept = Object.fromEntries(filters.map(filter => [filter.dataset.column, checked(filter)]));
  return of => !of || Object.entries(kept).every(([column, names]) => !(column in of) || names.has(of[column]));
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

// Whether a row lies in every range that an axis of parallel coordinates is kept to.
const rangesOf = ({constraintrange: kept}) => !kept ? [] : Array.isArray(kept[0]) ? kept : [kept];
const onAxes = i => charts.filter(chart => chart.rows).every(chart => chart.data[0].dimensions.every(dimension => {
  const kept = rangesOf(dimension), value = dimension.values[i];
  return !kept.length || kept.some(([low, high]) => low <= value && value <= high);
}));

function hide(passing) {
  for (const row of rows) {
    const i = Number(row.dataset.row), chosen = !("row" in row.dataset)  // of a table that no chart chooses in
      || ((selected === null || selected.has(i)) && onAxes(i));
    row.hidden = !passing(row.dataset) || !chosen;
  }
}

// On a phone a legend has a line for each of its names, and a chart that much more height.
const narrow = matchMedia("(max-width: 36rem)"), LINE = 20;

function sized({data, layout}) {
  const names = new Set(data.filter(trace => trace.showlegend !== false).map(trace => trace.name));
  return narrow.matches && names.size > 1 ? {...layout, height: layout.height + LINE * names.size} : layout;
}

function update() {
  const passing = passes();
  for (const chart of charts) {
    const data = chart.data[0].type === "parcoords" ? lines(chart, passing)
      : chart.data.map(trace => ({...trace, visible: passing(trace.meta)}));
    Plotly.react(chart.div, data, sized(chart), CONFIG);
  }
  hide(passing);
}

update();
narrow.addEventListener("change", update);
filters.forEach(filter => filter.addEventListener("change", update));
for (const chart of charts) {
  chart.div.on("plotly_selected", event => {
    selected = event ? new Set(event.points.map(point => point.customdata).filter(i => i !== undefined)) : null;
    update();
  });
  chart.div.on("plotly_deselect", () => { selected = null; update(); });
  if (chart.rows) chart.div.on("plotly_restyle", () => {  // a range was drawn along an axis
    for (const drawn of chart.div.data[0].dimensions) {
      chart.data[0].dimensions.find(dimension => dimension.label === drawn.label).constraintrange = drawn.constraintrange;
    }
    hide(passes());
  });
}

// Each chart is a stop of the Tab key. Arrows go through its marks, or through an axis' ranges, and say each.
const HELP = "Arrow keys go through the chart, Enter keeps what is shown, Escape takes all back.";
const number = value => typeof value === "number" ? Number(value.toPrecision(4)) : value;

function marks(chart) {
  return chart.div.data.flatMap((trace, curve) => trace.visible === false || trace.hoverinfo === "skip" ? []
    : trace.x.map((x, point) => ({curve, point, x, y: trace.y[point], name: trace.name,
                                  row: trace.customdata && trace.customdata[point]}))
      .filter(mark => mark.x !== null && mark.y !== null));
}

function nextMark(chart, key) {
  const all = marks(chart), last = all.length - 1;
  if (last < 0) return "nothing is shown";
  const here = Math.max(0, all.findIndex(mark => chart.mark && mark.curve === chart.mark.curve
                                                 && mark.point === chart.mark.point));
  const curves = [...new Set(all.map(mark => mark.curve))], curve = curves.indexOf(all[here].curve);
  const to = {ArrowRight: Math.min(last, here + 1), ArrowLeft: Math.max(0, here - 1),
              ArrowDown: all.findIndex(mark => mark.curve === curves[Math.min(curves.length - 1, curve + 1)]),
              ArrowUp: all.findIndex(mark => mark.curve === curves[Math.max(0, curve - 1)])}[key];
  chart.mark = all[chart.mark ? to : 0];
  Plotly.Fx.hover(chart.div, [{curveNumber: chart.mark.curve, pointNumber: chart.mark.point}]);
  const {xaxis, yaxis} = chart.layout, said = (axis, value) => [axis.title.text, number(value)].join(" ").trim();
  return `${chart.mark.name}: ${said(xaxis, chart.mark.x)}, ${said(yaxis, chart.mark.y)}`;
}

// The ranges that an axis of parallel coordinates can be kept to: all of it, then each value or each third.
function ranges(dimension) {
  const values = [...new Set(dimension.values)].sort((a, b) => a - b), low = values[0], high = values.at(-1);
  const step = (high - low) / 3;
  return [null, ...values.length <= 8 ? values.map(v => [v - 1e-6 * (high - low), v + 1e-6 * (high - low)])
    : [0, 1, 2].map(i => [low + i * step, low + (i + 1) * step])];
}

function nextRange(chart, key) {
  const dimensions = chart.data[0].dimensions, across = {ArrowRight: 1, ArrowLeft: -1}[key] || 0;
  chart.axis = Math.min(dimensions.length - 1, Math.max(0, (chart.axis ?? -across) + across));
  const dimension = dimensions[chart.axis], found = ranges(dimension);
  const up = {ArrowUp: 1, ArrowDown: -1}[key] || 0;
  dimension.at = ((dimension.at || 0) + up + found.length) % found.length;
  const kept = found[dimension.at];
  if (up) {
    if (kept) dimension.constraintrange = kept; else delete dimension.constraintrange;
    update();
  }
  const names = dimension.ticktext;
  return `${dimension.label}: ` + (kept === null ? "all; up and down keep a part of it"
    : names ? names[dimension.tickvals.findIndex(v => kept[0] <= v && v <= kept[1])] : [...new Set(kept.map(number))].join(" to "));
}

for (const chart of charts) {
  const said = chart.div.parentElement.querySelector("p.said"), many = chart.data[0].type === "parcoords";
  chart.div.addEventListener("focus", () => { said.textContent = HELP; });
  chart.div.addEventListener("blur", () => { said.textContent = ""; });
  chart.div.addEventListener("keydown", event => {
    if (event.key.startsWith("Arrow")) {
      said.textContent = (many ? nextRange : nextMark)(chart, event.key);
    } else if (event.key === "Enter" && !many && chart.mark && chart.mark.row !== undefined) {
      selected = new Set([chart.mark.row]);
      update();
      said.textContent = "the table shows this row alone";
    } else if (event.key === "Escape") {
      selected = null;
      if (many) chart.data[0].dimensions.forEach(dimension => { dimension.at = 0; delete dimension.constraintrange; });
      update();
      said.textContent = "all is shown";
    } else {
      return;
    }
    event.preventDefault();
  });
}
