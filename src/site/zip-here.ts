import type { Plugin } from 'vite';

/**
 * Spreadsheet files are packed and unpacked where the code runs. The libraries would start a worker out of a `blob:`
 * for more than 160 KB, which our content policy refuses, and then wait for it for ever; our own worker writes anyway.
 */
export const zipHere = (): Plugin => ({
  name: 'zip-here',
  apply: 'build',
  transform: {
    filter: { id: /(write|read)-excel-file[\\/]modules[\\/]zip[\\/](zipTo|unzipFrom)ArrayBuffer\.js/ },
    handler: (code) =>
      code.replace(
        /import \{ (zip|unzip) \} from 'fflate';/,
        (_, name) => `import { ${name}Sync } from 'fflate';
const ${name} = (data, ...rest) => {
  const done = rest.pop();
  let result;
  try { result = ${name}Sync(data, ...rest); } catch (error) { return done(error); }
  done(null, result);
};`,
      ),
  },
});
