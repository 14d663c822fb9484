// Draws who invests together; the table below the drawing says the same.
const box = document.getElementById('network');
if (box && window.cytoscape) {
  const graph = JSON.parse(box.dataset.graph);
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(name).trim();
  // Cytoscape would write a style element, which our pages don't allow; pages.css has what it says.
  const written = document.createElement('meta');
  written.id = '__________cytoscape_stylesheet';
  document.head.append(written);
  box.hidden = false;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', box.dataset.label);
  const drawing = window.cytoscape({
    container: box,
    elements: {
      nodes: graph.nodes.map((data) => ({ data })),
      edges: graph.edges.map((data, i) => ({ data: { id: 'e' + i, ...data } })),
    },
    layout: {
      name: 'concentric', concentric: (node) => (node.id() === '0' ? 1000 : node.data('weight')),
      levelWidth: (nodes) => Math.max(1, nodes.maxDegree() / 2), minNodeSpacing: 26, animate: false, padding: 24,
    },
    minZoom: 0.3, maxZoom: 3, userZoomingEnabled: false,
    style: [
      { selector: 'node', style: {
        label: 'data(name)', 'font-size': 11, color: color('--ink'), 'text-max-width': 90, 'text-wrap': 'ellipsis',
        'text-valign': 'bottom', 'text-margin-y': 3,
        // A name stands on paper of its own, so that no edge runs through it.
        'text-background-color': color('--card'), 'text-background-opacity': 1, 'text-background-padding': 2, 'background-color': color('--bar'),
        width: (n) => 12 + 5 * Math.sqrt(n.data('weight')), height: (n) => 12 + 5 * Math.sqrt(n.data('weight')) } },
      { selector: '#0', style: { 'background-color': color('--warn'), 'font-weight': 'bold', width: 34, height: 34 } },
      { selector: 'edge', style: {
        'line-color': color('--line'), 'curve-style': 'straight', width: (e) => Math.min(6, e.data('weight')) } },
    ],
  });
  drawing.on('tap', 'node', (event) => {
    const href = event.target.data('href');
    if (href) window.location.href = href;
  });
}
