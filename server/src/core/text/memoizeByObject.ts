/** Remembers what was made of an object, for as long as the object lives; what else is given must follow from it. */
export function memoizeByObject<Key extends object, Rest extends readonly unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const memory = new WeakMap<Key, { readonly made: Made }>();
  return (key, ...rest) => {
    let known = memory.get(key);
    if (known === undefined) memory.set(key, (known = { made: make(key, ...rest) }));
    return known.made;
  };
}
