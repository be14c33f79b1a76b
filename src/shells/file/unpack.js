// @ts-check
// Runs in a file that has everything inside: unpacks the code (see build/parts/base85.ts), and runs it.
// Where a browser cannot (or runs no scripts) the list that is in the file stays.
{
  const script = document.getElementById('khatt-code');
  const packed = script?.textContent ?? '';
  const view = new DataView(new ArrayBuffer((packed.length / 5) * 4));
  const digit = (/** @type {number} */ at) => {
    const code = packed.charCodeAt(at);
    return (code === 125 ? 60 : code) - 40;
  };
  for (let at = 0; at < packed.length; at += 5) {
    let word = 0;
    for (let i = 0; i < 5; i++) word = word * 85 + digit(at + i);
    view.setUint32((at / 5) * 4, word);
  }
  const bytes = view.buffer.slice(0, Number(script?.dataset['bytes']));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  void new Response(unpacked).text().then((code) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
  });
}
