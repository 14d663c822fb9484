// Names while one types, below every search box; without it the boxes are plain forms.
const WAIT = 60;
let boxes = 0;
for (const form of document.querySelectorAll('form.search')) {
  const input = form.querySelector('input[type=search]');
  if (input) attach(form, input, 'names-' + boxes++);
}

function attach(form, input, id) {
  const zh = form.dataset.language === 'zh';
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'names';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', zh ? '名称' : 'Names');
  const count = document.createElement('span');
  count.className = 'unseen';
  count.setAttribute('role', 'status');
  form.append(list, count);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', id);
  let chosen = -1;
  let timer = 0;
  let request = null;

  const options = () => [...list.children];
  const choose = (place) => {
    chosen = place;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    if (place < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', list.children[place].id);
      list.children[place].scrollIntoView({ block: 'nearest' });
    }
  };
  const close = () => {
    clearTimeout(timer);
    if (request) request.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const show = (results) => {
    list.replaceChildren(...results.map((result, i) => {
      const option = document.createElement('li');
      option.id = id + '-' + i;
      option.setAttribute('role', 'option');
      option.dataset.href = result.page;
      const name = document.createElement('span');
      name.textContent = result.name;
      const kind = document.createElement('span');
      kind.className = 'quiet';
      kind.textContent = (result.matched === result.name ? '' : result.matched + ' · ') + result.kindName;
      option.append(name, kind);
      return option;
    }));
    choose(-1);
    list.hidden = results.length === 0;
    input.setAttribute('aria-expanded', String(results.length > 0));
    count.textContent = zh ? results.length + ' 个名称' : results.length + (results.length === 1 ? ' name' : ' names');
  };
  const ask = async () => {
    if (request) request.abort();
    const text = input.value.trim();
    if (!text) {
      close();
      return;
    }
    request = new AbortController();
    const { signal } = request;
    const parameters = new URLSearchParams({ q: text, limit: '8', lang: form.dataset.language });
    if (form.querySelector('input[name=lang]')) parameters.set('chosen', 'true');
    try {
      const answer = await fetch('/suggest?' + parameters, { signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).results);
    } catch (error) {
      if (!signal.aborted) close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    const open = !list.hidden;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown' && open) choose(chosen === last ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp' && open) choose(chosen < 0 ? last : chosen - 1);
    else if (event.key === 'ArrowDown') ask();
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && open && chosen >= 0) window.location.href = list.children[chosen].dataset.href;
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) window.location.href = option.dataset.href;
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
}
