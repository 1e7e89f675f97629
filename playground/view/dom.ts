/** The element with an id; the page has it, or is broken. */
export const byId = <E extends Element = HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as Element as E;
};

export const element = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** Text that is there already is not written again: nothing is laid out, nothing read aloud. */
export const setText = (node: Node, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
};

export const setAttribute = (node: Element, name: string, value: string): void => {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
};

/** What stands for a child: children of equal keys look the same. */
export interface Keyed {
  readonly key: string;
}

/**
 * Children by key: those at the front and at the back that stay are left alone, those between are made anew; where one child alone
 * has changed, `change` may mend it in place.
 */
export const reconcile = <T extends Keyed>(parent: Node, before: readonly T[], after: readonly T[], make: (item: T) => Node, change?: (node: Node, from: T, to: T) => void): void => {
  let front = 0;
  while (front < before.length && front < after.length && before[front]!.key === after[front]!.key) front++;
  let back = 0;
  while (back < before.length - front && back < after.length - front && before[before.length - 1 - back]!.key === after[after.length - 1 - back]!.key) back++;
  const [removed, added] = [before.length - front - back, after.length - front - back];
  if (!removed && !added) return;
  if (change && removed === 1 && added === 1) {
    change(parent.childNodes[front]!, before[front]!, after[front]!);
    return;
  }
  const follower = parent.childNodes[front + removed] ?? null;
  for (let count = removed; count > 0; count--) parent.removeChild(parent.childNodes[front]!);
  const fresh = document.createDocumentFragment();
  for (let at = front; at < front + added; at++) fresh.append(make(after[at]!));
  parent.insertBefore(fresh, follower);
};
