/**
 * Search and filter over the findings; without it the page is as readable, only longer. Written for browsers as they are, and
 * named by its hash in the page's content security policy.
 */
export const script = `
(() => {
  document.documentElement.classList.add('scripted');
  const form = document.querySelector('.filters');
  if (!form) return;
  const findings = [...document.querySelectorAll('.finding')].map((element) => ({
    element, text: element.textContent.toLowerCase(), ...element.dataset,
  }));
  const told = document.querySelector('#shown');
  const apply = () => {
    const data = new FormData(form);
    const words = String(data.get('search')).toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = (key, value) => !data.get(key) || data.get(key) === value;
    let shown = 0;
    for (const { element, text, severity, status, source } of findings) {
      const fits = wanted('severity', severity) && wanted('status', status) && wanted('source', source)
        && words.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits) shown++;
    }
    told.textContent = told.dataset.words.replace('{shown}', shown).replace('{all}', findings.length);
  };
  let waiting;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
})();
`;
