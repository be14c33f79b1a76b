// @ts-check
// Runs in a file that has everything inside: unpacks the code (base64 of gzip), and runs it. Where a
// browser cannot (or runs no scripts) the list that is in the file stays.
{
  const packed = document.getElementById('khatt-code')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  void new Response(unpacked).text().then((code) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
  });
}
