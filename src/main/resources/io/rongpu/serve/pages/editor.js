// The editor: our endpoint only, our prefixes, completion of our terms by IRI or by name in either language.
const box = document.getElementById('editor');
if (box && window.Yasgui) {
  const Yasgui = window.Yasgui;
  const Yasqe = Yasgui.Yasqe;
  const endpoint = new URL('/rongpu/sparql', window.location.href).href;
  const terms = JSON.parse(box.dataset.terms);
  const prefixes = JSON.parse(box.dataset.prefixes);
  const words = JSON.parse(box.dataset.words);
  const short = (iri) => {
    for (const [name, namespace] of Object.entries(prefixes)) {
      if (iri.startsWith(namespace)) return name + ':' + iri.slice(namespace.length);
    }
    return '<' + iri + '>';
  };
  const known = new Map(terms.map((term) => [short(term.iri), term]));

  // One note on how to complete, in the page's language.
  const note = Yasqe.prototype.showNotification;
  Yasqe.prototype.showNotification = function (key) { return note.call(this, key, words.complete); };

  Yasqe.defaults.value = box.dataset.first;
  Yasqe.defaults.autocompleters = ['variables', 'rongpu'];
  Yasqe.registerAutocompleter({
    name: 'rongpu',
    bulk: false,
    autoShow: false,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) => !/^[?$"']/.test(yasqe.getCompleteToken().string.trim()),
    get: (yasqe, token) => {
      const typed = (token ? token.string : '').trim().toLowerCase();
      return Promise.resolve([...known]
        .filter(([name, term]) => [name, term.zh, term.en].some((text) => text.toLowerCase().includes(typed)))
        .map(([name]) => name));
    },
    postprocessHints: (yasqe, hints) => hints.map((hint) => {
      const term = known.get(hint.text);
      return term ? { ...hint, displayText: hint.text + '  ' + term.zh + ' · ' + term.en } : hint;
    }),
  });

  // The table says what things are called in the page's language and leads to our pages of them.
  const { table: Table, response: Response } = Yasgui.Yasr.plugins;
  Yasgui.Yasr.registerPlugin('table', class extends Table {
    constructor(yasr) {
      super(yasr);
      this.label = words.table;
      this.persistentConfig = { compact: true, isEllipsed: true };
    }

    getUriLinkFromBinding(binding, known) {
      const link = super.getUriLinkFromBinding(binding, known);
      if (!binding.value.startsWith(box.dataset.base)) return link;
      return link.replace(/href="[^"]*"/, 'href="/page?iri=' + encodeURIComponent(binding.value) + '"');
    }
  });
  Yasgui.Yasr.registerPlugin('response', class extends Response {
    constructor(yasr) { super(yasr); this.label = words.response; }
  });
  for (const [name, plugin] of Object.entries(window.rongpuViews || {})) {
    plugin.prototype.words = words;
    plugin.prototype.short = short;
    Yasgui.Yasr.registerPlugin(name, plugin);
  }
  Yasgui.Yasr.defaults.pluginOrder = ['table', 'chart', 'network', 'response'];
  Yasgui.Yasr.defaults.prefixes = prefixes;

  document.getElementById('plain').hidden = true;
  const yasgui = new Yasgui(box, {
    requestConfig: { endpoint, method: 'POST' },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: 'rongpu',
  });
  const open = (name, value) => yasgui.addTab(true, { name, yasqe: { value } }, { avoidDuplicateTabs: true });
  if (box.dataset.given) open(box.dataset.name, box.dataset.given);
  document.getElementById('examples').addEventListener('click', (event) => {
    const link = event.target.closest('a[data-query]');
    if (!link) return;
    event.preventDefault();
    open(link.dataset.name, link.dataset.query);
    box.scrollIntoView();
  });
  window.addEventListener('hashchange', () => {
    if (window.location.hash.startsWith('#query=')) window.location.reload();
  });

  // What the library leaves without a name for those who don't see it.
  const name = () => {
    // In a list of tabs there is nothing but tabs.
    for (const add of box.querySelectorAll('.tabsList .addTab')) add.setAttribute('role', 'tab');
    for (const area of box.querySelectorAll('.CodeMirror textarea')) area.setAttribute('aria-label', words.query);
    for (const button of box.querySelectorAll('.yasqe_queryButton')) {
      button.title = words.run;
      button.setAttribute('aria-label', words.run);
    }
    for (const button of box.querySelectorAll('.yasqe_share')) {
      button.title = words.share;
      button.setAttribute('aria-label', words.share);
    }
    for (const input of box.querySelectorAll('input:not([aria-label])')) input.setAttribute('aria-label', input.placeholder || words.query);
    for (const select of box.querySelectorAll('select:not([aria-label])')) select.setAttribute('aria-label', words.rows);
    for (const code of box.querySelectorAll('.CodeMirror-scroll, .dataTables_wrapper')) if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
  };
  new MutationObserver(name).observe(box, { childList: true, subtree: true });
  name();
  window.rongpuEditor = yasgui;
}
