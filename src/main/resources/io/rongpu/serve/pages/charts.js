// Draws each chart from what the server counted; the table below it says the same.
const style = getComputedStyle(document.documentElement);
const color = (name) => style.getPropertyValue(name).trim();
const short = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact', maximumFractionDigits: 1 });
for (const box of document.querySelectorAll('.chart[data-chart]')) {
  if (!window.Chart) break;
  const told = JSON.parse(box.dataset.chart);
  const lying = told.kind === 'rows';
  const interval = told.kind === 'interval';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', box.dataset.label);
  box.hidden = false;
  box.append(canvas);
  const shades = [color('--bar'), color('--warn')];
  const ticks = { color: color('--soft') };
  const all = told.series.flatMap((series) => series.data.flat()).filter((value) => value > 0);
  const values = {
    ...(interval && all.length ? { min: 10 ** Math.floor(Math.log10(Math.min(...all))), max: 10 ** Math.ceil(Math.log10(Math.max(...all))) } : {}),
    type: interval ? 'logarithmic' : 'linear', beginAtZero: !interval, grid: { color: color('--line') },
    ticks: {
      ...ticks, precision: 0,
      // Of a logarithmic axis the powers of ten only.
      callback: (value) => (!interval || Number.isInteger(Math.log10(value)) ? short.format(value) : null),
    },
  };
  const names = { ticks: { ...ticks, autoSkip: !lying, maxRotation: 60 }, grid: { display: false } };
  window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  new window.Chart(canvas, {
    type: told.kind === 'line' ? 'line' : 'bar',
    data: {
      labels: told.labels,
      datasets: told.series.map((series, i) => ({
        label: series.name, data: series.data.map((value) => (Array.isArray(value) && value.length === 0 ? null : value)), backgroundColor: shades[i], borderColor: shades[i],
        borderWidth: told.kind === 'line' ? 2 : 0, pointRadius: 0, pointHitRadius: 8, maxBarThickness: 44,
        minBarLength: interval ? 5 : 0, borderRadius: interval ? 3 : 0,
      })),
    },
    options: {
      animation: false, maintainAspectRatio: false, indexAxis: lying ? 'y' : 'x',
      interaction: { mode: 'index', axis: lying ? 'y' : 'x', intersect: false },
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: { legend: { display: interval || told.series.length > 1, labels: ticks } },
    },
  });
}
