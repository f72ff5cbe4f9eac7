export function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
