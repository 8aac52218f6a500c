/**
 * The page around the pane, in the place of Excel on the web: it puts the add-in into a frame of that name and carries messages
 * between the frame and its own server, in their order, from that window and origin only. It understands none of them.
 */
export function hostPage(source: string, name: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>Our model of Excel on the web</title>
    <style>html, body { margin: 0; height: 100%; overflow: hidden } iframe { display: block; border: 0; width: 100%; height: 100% }</style>
  </head>
  <body>
    <script>
      const source = ${scriptText(source)};
      const { origin } = new URL(source);
      const frame = document.createElement('iframe');
      // Chromium takes no later change of the name.
      frame.name = ${scriptText(name)};
      frame.title = 'Chấm Thi Đua';
      frame.src = source;
      let sent = Promise.resolve();
      addEventListener('message', (event) => {
        if (event.source !== frame.contentWindow || event.origin !== origin) return;
        sent = sent.then(() => fetch('out', { method: 'POST', body: event.data }));
      });
      const stream = new EventSource('in');
      stream.onmessage = ({ data }) => frame.contentWindow.postMessage(data, origin);
      stream.onopen = () => { if (!frame.isConnected) document.body.append(frame); };
    </script>
  </body>
</html>
`;
}

/** Inside a script no text may end the script. */
function scriptText(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
