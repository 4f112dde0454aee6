/** Grows as it is written to. Enough of the protocol buffers' wire format to write CP-SAT's models and parameters. */
export interface Message {
  /** A field of whole numbers, booleans or enumerations. */
  number(field: number, value: number): void;
  numbers(field: number, values: readonly number[]): void;
  /** A field of type double. */
  double(field: number, value: number): void;
  message(field: number, inner: Message): void;
  /** A whole number without a field, as lists of them are packed. */
  plain(value: number): void;
  /** What has been written. */
  bytes(): Uint8Array;
}

const wholeNumber = 0;
const eightBytes = 1;
const delimited = 2;

export function newMessage(): Message {
  let buffer = new Uint8Array(64);
  let size = 0;

  function room(more: number): void {
    if (size + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more));
    larger.set(buffer);
    buffer = larger;
  }

  /** Seven bits a byte, the lowest first; a negative number as its two's complement of 64 bits. */
  function varint(value: number): void {
    room(10);
    if (value < 0) {
      let rest = BigInt.asUintN(64, BigInt(value));
      while (rest > 127n) {
        buffer[size++] = Number(rest & 127n) | 128;
        rest >>= 7n;
      }
      buffer[size++] = Number(rest);
      return;
    }
    let rest = value;
    while (rest > 127) {
      buffer[size++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    buffer[size++] = rest;
  }

  function append(bytes: Uint8Array): void {
    room(bytes.length);
    buffer.set(bytes, size);
    size += bytes.length;
  }

  return {
    number: (field, value) => {
      varint(field * 8 + wholeNumber);
      varint(value);
    },
    numbers: (field, values) => {
      if (values.length === 0) return;
      const packed = newMessage();
      for (const value of values) packed.plain(value);
      varint(field * 8 + delimited);
      const bytes = packed.bytes();
      varint(bytes.length);
      append(bytes);
    },
    double: (field, value) => {
      varint(field * 8 + eightBytes);
      append(new Uint8Array(new Float64Array([value]).buffer));
    },
    message: (field, inner) => {
      const bytes = inner.bytes();
      varint(field * 8 + delimited);
      varint(bytes.length);
      append(bytes);
    },
    bytes: () => buffer.subarray(0, size),
    plain: varint,
  };
}
