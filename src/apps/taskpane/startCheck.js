// Runs before everything else, in every web view Office may bring: ES5, no transpiler, no library.
// It decides whether this machine can run the add-in, inserts the bundle if so, and watches that Office answers.
(function () {
  var root = document.documentElement;
  var script = document.getElementById('check');
  var WAIT = 6000;
  var RELOADS = 2;
  var KEY = 'chamThiDua.reloads';
  var touched = false;

  // "tooOld", "reloading", "silent", "outside", "ready": the page shows the block of that name.
  function show(state) {
    root.setAttribute('data-state', state);
  }

  function isCapable() {
    var agent = navigator.userAgent;
    // Chromium says "Edg/"; "Edge/" is the old engine.
    if (/Trident|MSIE|Edge\//.test(agent)) return false;
    if (typeof Promise === 'undefined' || typeof Proxy === 'undefined' || typeof Symbol === 'undefined') return false;
    return !!(window.CSS && window.CSS.supports && window.CSS.supports('--a', '0'));
  }

  function isInsideOffice() {
    var stored = null;
    try {
      stored = window.sessionStorage.getItem('hostInfoValue');
    } catch (unavailable) {
      stored = null;
    }
    if (stored || window.top !== window) return true;
    if (/_host_info/i.test(window.location.href)) return true;
    if (window.chrome && window.chrome.webview) return true;
    return !!(window.external && typeof window.external.GetHostInfo !== 'undefined');
  }

  // -1: storage is unavailable, so reloading could go on for ever; then it is left to a person.
  function reloadsSoFar() {
    try {
      return parseInt(window.sessionStorage.getItem(KEY) || '0', 10);
    } catch (unavailable) {
      return -1;
    }
  }

  function reload(count) {
    try {
      window.sessionStorage.setItem(KEY, String(count));
    } catch (unavailable) {
      show('silent');
      return;
    }
    show('reloading');
    window.setTimeout(function () {
      if (root.getAttribute('data-state') === 'reloading') window.location.reload();
    }, 1500);
  }

  function onSilence() {
    var state = root.getAttribute('data-state');
    if (state === 'ready' || state === 'outside' || state === 'tooOld') return;
    var count = reloadsSoFar();
    if (touched || count < 0 || count >= RELOADS) show('silent');
    else reload(count + 1);
  }

  function noteTouch() {
    touched = true;
  }

  // The library may come, or fail, before the bundle is there to listen.
  function noteOffice(event) {
    if (event.target && event.target.id === 'office') root.setAttribute('data-office', event.type === 'load' ? 'loaded' : 'missing');
  }

  function insertBundle() {
    var files = (script.getAttribute('data-scripts') || '').split(' ');
    for (var i = 0; i < files.length; i += 1) {
      if (files[i] === '') continue;
      var tag = document.createElement('script');
      tag.src = files[i];
      tag.async = false;
      document.head.appendChild(tag);
    }
  }

  function onPageRead() {
    var detected = document.getElementById('detected');
    if (detected) detected.appendChild(document.createTextNode(navigator.userAgent));
    var button = document.getElementById('reload');
    if (button) {
      button.onclick = function () {
        window.location.reload();
      };
    }
  }

  if (document.addEventListener) document.addEventListener('DOMContentLoaded', onPageRead);
  if (!isCapable()) {
    show('tooOld');
    return;
  }
  root.setAttribute('data-inside', isInsideOffice() ? 'yes' : 'no');
  document.addEventListener('load', noteOffice, true);
  document.addEventListener('error', noteOffice, true);
  document.addEventListener('keydown', noteTouch);
  document.addEventListener('pointerdown', noteTouch);
  window.setTimeout(onSilence, WAIT);
  insertBundle();
})();
