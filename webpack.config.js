// The two pages: the pane that Excel opens and the workbench for the browser. `npm run build` writes dist/web.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const { version } = require('./package.json');
const pages = join(__dirname, 'src', 'apps');
/** The one setting for where Microsoft's library comes from: the tag and the policy follow it. */
const OFFICE_JS = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** One line for both pages; only the pane may load office.js and its own inline check. */
function contentPolicy(scriptSources) {
  return [
    "default-src 'none'",
    `script-src 'self'${scriptSources.map((source) => ` ${source}`).join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function pane(officeJs) {
  const check = readFileSync(join(pages, 'taskpane', 'startCheck.js'), 'utf8');
  const digest = createHash('sha256').update(check, 'utf8').digest('base64');
  return {
    check,
    officeJs,
    policy: contentPolicy(
      [
        `'sha256-${digest}'`,
        new URL(officeJs, 'https://localhost').origin === 'https://localhost' ? '' : new URL(officeJs).origin,
      ].filter((source) => source !== ''),
    ),
  };
}

const page = (chunk, template, filename, values) =>
  new HtmlPlugin({
    template: join(pages, chunk, template),
    filename,
    chunks: [chunk],
    inject: false,
    minify: false,
    // Scripts stand where the template puts them: the pane's are inserted by its check only.
    templateParameters: (_compilation, assets) => ({ version, scripts: assets.js.join(' '), ...values() }),
  });

/**
 * `quick` is for looking at the pages on this machine: the same code, not made small. `officeJs` is for tests, which have the
 * library on their own server; such pages are kept apart, in `folder`.
 */
module.exports = (
  { quick = false, officeJs = OFFICE_JS, folder = quick ? 'quick' : 'web' } = {},
  { mode = 'production' } = {},
) => ({
  mode,
  target: ['web', 'es2022'],
  context: __dirname,
  devtool: mode === 'production' ? false : 'source-map',
  entry: { taskpane: './src/apps/taskpane/taskpane.tsx', workbench: './src/apps/workbench/workbench.tsx' },
  output: { path: join(__dirname, 'dist', folder), filename: '[name].[contenthash:10].js', publicPath: 'auto' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          onlyCompileBundledFiles: true,
          compilerOptions: { noEmit: false, module: 'ESNext', isolatedModules: true },
        },
      },
    ],
  },
  optimization: {
    splitChunks: {
      chunks: 'all',
      // Univer, with what it brings of its own, loaded when somebody edits in the workbench.
      cacheGroups: {
        grid: {
          test: /[\\/]node_modules[\\/]/,
          name: 'grid-library',
          chunks: ({ name }) => name === 'grid',
          priority: 10,
          enforce: true,
        },
      },
    },
    minimize: mode === 'production' && !quick,
    concatenateModules: !quick,
    // The grid is shipped as its makers publish it: making it small takes longer than everything else together.
    minimizer: [
      new MinimizerPlugin({
        exclude: /^grid-library\./,
        minimizerOptions: { compress: { passes: 1 } },
      }),
    ],
  },
  // The budget of the pane is asserted by tests/browser/pane.test.ts on what is really loaded first.
  performance: { hints: false },
  // The pages are ours letter by letter: the policy names the hash of the inline check.
  experiments: { html: false, css: false },
  cache: {
    type: 'filesystem',
    name: quick ? 'quick' : mode,
    cacheDirectory: join(__dirname, 'dist', 'cache'),
    buildDependencies: { config: [__filename] },
  },
  plugins: [
    // Dictionaries for breaking words of documents at the line's end: cells do not.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/, contextRegExp: /engine-render/ }),
    page('taskpane', 'taskpane.html', 'taskpane.html', () => pane(officeJs)),
    page('workbench', 'index.html', 'index.html', () => ({ policy: contentPolicy([]) })),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]', noErrorOnMissing: true },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true },
        { from: 'src/apps/taskpane/help.html', to: 'help.html' },
        // The grid's own look, asked for with the grid.
        { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: 'grid.css' },
      ],
    }),
  ],
  devServer: { server: 'https', port: 3000, hot: false, liveReload: false, client: false, static: false },
});
