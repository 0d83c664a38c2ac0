// Size and processor time of several gzip and brotli settings over the files of an export. node compression.js DIR
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const files = readdirSync(process.argv[2], { recursive: true })
  .filter(name => /\.(html|xml|json|js|svg|txt)$/.test(name))
  .map(name => readFileSync(join(process.argv[2], name)));

function measure(setting, compress) {
  files.slice(0, 5).forEach(compress);
  const before = process.cpuUsage();
  const bytes = files.reduce((sum, file) => sum + compress(file).length, 0);
  const { user, system } = process.cpuUsage(before);
  console.log(`| ${setting} | ${bytes} | ${((user + system) / 1000).toFixed(0)} ms |`);
}

console.log(`${files.length} files, ${files.reduce((sum, file) => sum + file.length, 0)} bytes\n\n| Setting | Bytes | Time |\n|---|---|---|`);
for (const level of [1, 6, 9]) measure(`gzip ${level}`, file => gzipSync(file, { level }));
for (const quality of [4, 5, 6, 7, 8, 9, 10, 11]) {
  for (const window of quality > 9 ? [16] : [16, 18, 22]) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: window };
    measure(`brotli ${quality}, window ${window}`, file => brotliCompressSync(file, { params }));
  }
}
