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

  // What the library writes in English is said in the page's language; the table is the server's.
  const escaped = (text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const said = JSON.parse(box.dataset.library).map(([english, other]) => [
    new RegExp('^\\s*' + escaped(english).replace(/\{[0-9]\}/g, '(.+?)') + '\\s*$'), other.replace(/\{([0-9])\}/g, '$$$1'),
  ]);
  const inOurs = (text) => {
    const found = said.find(([english]) => english.test(text));
    return found ? text.replace(...found) : text;
  };
  const outside = (node) => !node.closest('.CodeMirror, .CodeMirror-hints, td, pre');
  const translate = () => {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (outside(node.parentElement)) {
        const ours = inOurs(node.data);
        if (ours !== node.data) node.data = ours;
      }
    }
    for (const attribute of ['title', 'aria-label', 'placeholder']) {
      for (const element of box.querySelectorAll('[' + attribute + ']')) {
        const theirs = element.getAttribute(attribute);
        const ours = inOurs(theirs);
        if (ours !== theirs) element.setAttribute(attribute, ours);
      }
    }
  };

  Yasgui.defaults.tabName = words.tab;
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

    // CSV to be saved begins with a byte order mark, as that of the pages does: spreadsheets want it.
    download(name) {
      const theirs = super.download(name);
      return theirs && { ...theirs, getData: () => '\ufeff' + theirs.getData() };
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
  // Set only when it is another: what is set is seen as a change.
  const set = (elements, attribute, value) => {
    for (const element of elements) if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  };
  const name = () => {
    // In a list of tabs there is nothing but tabs.
    set(box.querySelectorAll('.tabsList .addTab'), 'role', 'tab');
    set(box.querySelectorAll('.CodeMirror textarea'), 'aria-label', words.query);
    for (const attribute of ['title', 'aria-label']) {
      set(box.querySelectorAll('.yasqe_queryButton'), attribute, words.run);
      set(box.querySelectorAll('.yasqe_share'), attribute, words.share);
    }
    for (const input of box.querySelectorAll('input:not([aria-label])')) input.setAttribute('aria-label', input.placeholder || words.query);
    set(box.querySelectorAll('select:not([aria-label])'), 'aria-label', words.rows);
    for (const code of box.querySelectorAll('.CodeMirror-scroll, .dataTables_wrapper')) if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
  };
  const watched = { childList: true, subtree: true, characterData: true, attributes: said.length > 0, attributeFilter: ['title', 'aria-label', 'placeholder'] };
  new MutationObserver(() => {
    name();
    if (said.length > 0) translate();
  }).observe(box, said.length > 0 ? watched : { childList: true, subtree: true });
  name();
  if (said.length > 0) translate();
  window.rongpuEditor = yasgui;
}
