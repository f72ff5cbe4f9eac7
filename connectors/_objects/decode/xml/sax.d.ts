/** What is used of sax, which brings no types. */
declare module 'sax' {
  interface Parser {
    onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
    onattribute: (attribute: { name: string; value: string }) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    oncomment: (text: string) => void;
    onprocessinginstruction: (instruction: { name: string; body: string }) => void;
    ondoctype: (text: string) => void;
    onerror: (error: Error) => void;
    error: Error | null;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: {
    MAX_BUFFER_LENGTH: number;
    /** Letters of HTML by the names that stand for them. */
    ENTITIES: Readonly<Record<string, string>>;
    parser(strict: boolean, options: { strictEntities: boolean; position: boolean }): Parser;
  };
  export default sax;
}
