// The editor: our endpoint only, our prefixes, completion of our terms by their IRI or their name.
const box = document.getElementById('editor');
if (box && window.Yasgui) {
  const Yasgui = window.Yasgui;
  const endpoint = new URL('/rongpu/sparql', window.location.href).href;
  const terms = JSON.parse(box.dataset.terms);
  const prefixes = JSON.parse(box.dataset.prefixes);
  const short = (iri) => {
    for (const [name, namespace] of Object.entries(prefixes)) {
      if (iri.startsWith(namespace)) return name + ':' + iri.slice(namespace.length);
    }
    return '<' + iri + '>';
  };
  Yasgui.Yasqe.defaults.value = box.dataset.first;
  Yasgui.Yasqe.defaults.autocompleters = ['variables', 'rongpu'];
  Yasgui.Yasqe.registerAutocompleter({
    name: 'rongpu',
    bulk: false,
    autoShow: false,
    persistenceId: null,
    isValidCompletionPosition: () => true,
    get: (yasqe, token) => {
      const typed = (token ? token.autocompletionString || token.string : '').trim().toLowerCase();
      return Promise.resolve(terms
        .filter((t) => short(t.iri).toLowerCase().includes(typed) || t.name.toLowerCase().includes(typed))
        .map((t) => short(t.iri)));
    },
    postprocessHints: (yasqe, hints) => hints.map((hint) => {
      const term = terms.find((t) => short(t.iri) === hint.text);
      return term ? { ...hint, displayText: hint.text + '  ' + term.name } : hint;
    }),
  });
  document.getElementById('plain').hidden = true;
  const yasgui = new Yasgui(box, {
    requestConfig: { endpoint, method: 'POST' },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: 'rongpu',
  });
  window.addEventListener('hashchange', () => {
    if (window.location.hash.startsWith('#query=')) window.location.reload();
  });
  window.rongpuEditor = yasgui;
}
