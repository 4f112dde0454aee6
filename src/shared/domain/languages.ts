/** ISO 639-1 codes of the languages offered for people and visits; those of the country and its neighbours first. */
export const languageCodes =
  'fr nl de en es it pt lb ar bg ca cs cy da el et eu fi ga gl he hi hr hu hy id is ja ka kk ko lt lv mk ms mt no pl ro ru sk sl sq sr sv sw th tr uk ur uz vi wa zh'.split(
    ' ',
  );
