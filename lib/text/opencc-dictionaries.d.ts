declare module 'opencc-js/dict/*' {
  /** Pairs 「from to」 joined by `|`. */
  const dictionary: string;
  export default dictionary;
}
