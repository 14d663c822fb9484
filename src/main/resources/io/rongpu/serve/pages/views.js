// Two more ways to look at the editor's results: a chart and a network. The table tab says the same.
{
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(name).trim();
  const numeric = /^[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
  const date = /^[0-9]{4}(-[0-9]{2}){0,2}$/;
  const POINTS = 60;
  const EDGES = 150;

  const named = (short, value) => {
    if (!value) return '';
    if (value.type !== 'uri') return value.value;
    const end = value.value.replace(/^.*[#/]/, '');
    try { return decodeURIComponent(end) || short(value.value); } catch { return short(value.value); }
  };
  const icon = (paths) => {
    const element = document.createElement('span');
    element.setAttribute('aria-hidden', 'true');
    element.innerHTML = '<svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor">' + paths + '</svg>';
    return element;
  };

  class View {
    constructor(yasr) { this.yasr = yasr; this.priority = 1; }

    rows() { return (this.yasr.results && this.yasr.results.getBindings()) || []; }

    columns() {
      const rows = this.rows();
      const all = (this.yasr.results && this.yasr.results.getVariables()) || [];
      const numbers = all.filter((name) => rows.some((row) => row[name])
        && rows.every((row) => !row[name] || (row[name].type !== 'uri' && numeric.test(row[name].value))));
      return { numbers, others: all.filter((name) => !numbers.includes(name)) };
    }

    // Columns that name something: neither numbers nor dates.
    names() {
      return this.columns().others.filter((name) => this.rows().some((row) => row[name] && !date.test(row[name].value)));
    }

    say(text) {
      const note = document.createElement('p');
      note.className = 'quiet';
      note.textContent = text;
      this.yasr.resultsEl.append(note);
    }

    place(className, text) {
      const place = document.createElement('div');
      place.className = className;
      place.setAttribute('role', 'img');
      place.setAttribute('aria-label', text);
      this.yasr.resultsEl.append(place);
      return place;
    }
  }

  class ChartView extends View {
    get label() { return this.words.chart; }

    canHandleResults() { return this.rows().length > 0 && this.columns().numbers.length > 0; }

    getIcon() { return icon('<path d="M1 14h14v1H0V1h1zM3 8h2v5H3zm4-4h2v9H7zm4 2h2v7h-2z"/>'); }

    draw() {
      const { numbers, others } = this.columns();
      const rows = this.rows().slice(0, POINTS);
      const label = others.find((name) => /name|label/i.test(name)) || others[0];
      const labels = rows.map((row, i) => (label ? named(this.short, row[label]) : String(i + 1)));
      const dates = labels.every((text) => date.test(text));
      const lying = !dates && labels.length > 8;
      const shades = [color('--bar'), color('--warn'), color('--bar-open'), color('--soft')];
      const place = this.place(lying && rows.length > 12 ? 'chart tall' : 'chart', this.words.chart);
      place.append(document.createElement('canvas'));
      const ticks = { color: color('--soft') };
      const values = { beginAtZero: true, ticks, grid: { color: color('--line') } };
      const names = { ticks: { ...ticks, autoSkip: !lying }, grid: { display: false } };
      this.drawing = new window.Chart(place.firstChild, {
        type: dates && rows.length > 12 ? 'line' : 'bar',
        data: {
          labels,
          datasets: numbers.slice(0, shades.length).map((name, i) => ({
            label: name, data: rows.map((row) => (row[name] ? Number(row[name].value) : null)),
            backgroundColor: shades[i], borderColor: shades[i], borderWidth: 1, maxBarThickness: 44,
          })),
        },
        options: {
          animation: false, maintainAspectRatio: false, indexAxis: lying ? 'y' : 'x',
          scales: lying ? { x: values, y: names } : { x: names, y: values },
          plugins: { legend: { labels: ticks } },
        },
      });
      if (this.rows().length > POINTS) this.say(this.words.first.replace('{n}', POINTS));
    }

    destroy() { if (this.drawing) this.drawing.destroy(); this.drawing = undefined; }
  }

  class NetworkView extends View {
    get label() { return this.words.network; }

    // Of SELECT: the first two columns that are no numbers; of CONSTRUCT and DESCRIBE: links between things.
    edges() {
      const { numbers } = this.columns();
      const others = this.names();
      if (others.length > 1) {
        const [from, to] = others;
        return this.rows().filter((row) => row[from] && row[to]).map((row) => ({
          from: row[from], to: row[to], name: '', weight: numbers[0] && row[numbers[0]] ? Number(row[numbers[0]].value) : 1,
        }));
      }
      const told = (this.yasr.results && this.yasr.results.getStatements && this.yasr.results.getStatements()) || [];
      return told.filter((quad) => quad.object.termType === 'NamedNode').map((quad) => ({
        from: { type: 'uri', value: quad.subject.value }, to: { type: 'uri', value: quad.object.value },
        name: this.short(quad.predicate.value), weight: 1,
      }));
    }

    canHandleResults() { return this.edges().length > 0; }

    getIcon() { return icon('<path d="M3 1a2 2 0 1 1-1 3.7V11a2 2 0 1 1-1 0V4.700A2 2 0 0 1 3 1m10 4a2 2 0 1 1-1.900 2.600L4.800 11.700l-.6-.8 6.800-4.300A2 2 0 0 1 13 5"/>'); }

    draw() {
      const all = this.edges();
      const place = this.place('drawing', this.words.network);
      const nodes = new Map();
      const id = (value) => {
        if (!nodes.has(value.value)) {
          nodes.set(value.value, { id: 'n' + nodes.size, name: named(this.short, value), iri: value.type === 'uri' ? value.value : '', weight: 0 });
        }
        const node = nodes.get(value.value);
        node.weight += 1;
        return node.id;
      };
      const edges = all.slice(0, EDGES).map((edge, i) => ({
        data: { id: 'e' + i, source: id(edge.from), target: id(edge.to), name: edge.name, weight: edge.weight },
      }));
      const most = Math.max(1, ...edges.map((edge) => edge.data.weight));
      this.drawing = window.cytoscape({
        container: place,
        elements: { nodes: [...nodes.values()].map((data) => ({ data })), edges },
        layout: { name: 'cose', animate: false, randomize: false, padding: 20 },
        minZoom: 0.2, maxZoom: 4, userZoomingEnabled: false,
        style: [
          { selector: 'node', style: {
            label: 'data(name)', 'font-size': 10, color: color('--ink'), 'text-valign': 'bottom', 'text-max-width': 90,
            'text-wrap': 'ellipsis', 'background-color': color('--bar'),
            'text-margin-y': 3, 'text-background-color': color('--card'), 'text-background-opacity': 1, 'text-background-padding': 2,
            width: (n) => 10 + 5 * Math.sqrt(n.data('weight')), height: (n) => 10 + 5 * Math.sqrt(n.data('weight')) } },
          { selector: 'edge', style: {
            label: 'data(name)', 'font-size': 8, color: color('--soft'), 'line-color': color('--line'), 'curve-style': 'bezier',
            'target-arrow-shape': 'triangle', 'target-arrow-color': color('--line'), width: (e) => 1 + (4 * e.data('weight')) / most } },
        ],
      });
      this.drawing.on('tap', 'node', (event) => {
        if (event.target.data('iri')) window.open('/page?iri=' + encodeURIComponent(event.target.data('iri')));
      });
      if (all.length > EDGES) this.say(this.words.first.replace('{n}', EDGES));
    }

    destroy() { if (this.drawing) this.drawing.destroy(); this.drawing = undefined; }
  }

  window.rongpuViews = { chart: ChartView, network: NetworkView };
}
