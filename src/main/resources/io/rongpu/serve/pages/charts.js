// Draws each chart from the table that follows it.
const style = getComputedStyle(document.documentElement);
const color = (name) => style.getPropertyValue(name).trim();
for (const box of document.querySelectorAll('.chart[data-columns]')) {
  const table = box.parentElement.querySelector('table');
  const wanted = box.dataset.columns.split(' ').filter(Boolean);
  if (!table || !wanted.length || !window.Chart) continue;
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows];
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', box.dataset.label);
  box.hidden = false;
  box.append(canvas);
  const shades = [color('--bar'), color('--warn')];
  const ticks = { color: color('--soft') };
  new window.Chart(canvas, {
    type: box.dataset.kind,
    data: {
      labels: rows.map((row) => row.cells[0].textContent),
      datasets: wanted.map((name, i) => ({
        label: name,
        data: rows.map((row) => Number(row.cells[heads.indexOf(name)].textContent)),
        backgroundColor: shades[i], borderColor: shades[i], borderWidth: 2, pointRadius: 2, tension: 0.2,
      })),
    },
    options: {
      animation: false, maintainAspectRatio: false,
      scales: {
        x: { ticks, grid: { display: false } },
        y: { ticks: { ...ticks, precision: 0 }, beginAtZero: true, grid: { color: color('--line') } },
      },
      plugins: { legend: { display: wanted.length > 1, labels: ticks } },
    },
  });
}
