import type { Handlers } from './handlers.ts';

export const imports: Handlers<'imports'> = {
  table: ({ files, run }, { token, ...input }) =>
    run('readChosenTable', { ...input, path: files.take(token).path }),
  preview: ({ database, files, run }, { token, ...input }) =>
    run('previewImport', { ...input, database: database.path, path: files.take(token).path }),
  commit: async ({ database, files, runWriting, by, touch }, { token, ...input }) => {
    const { path } = files.take(token);
    const { counts, entities } = await runWriting('commitImport', {
      ...input,
      database: database.path,
      path,
      author: by.author,
    });
    touch({ entities });
    return counts;
  },
};
