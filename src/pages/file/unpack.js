// @ts-check
// Runs in a self-contained file: unpacks the code (gzip as base64), and runs it. If a
// browser cannot, or runs no scripts, the plain list in the file remains.
{
  const packed = document.getElementById('khatt-code')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  void new Response(unpacked).text().then((code) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
  });
}
