import { newMessage, type Message } from './message.ts';

/** A Boolean variable of a model, or the opposite of one. */
export type Literal = number;

/** Writes a model of CP-SAT (`cp_model.proto` of OR-Tools) as it grows; nothing of it is kept but its bytes. */
export interface CpModel {
  literal(): Literal;
  /** A whole number from 0 to `most`. */
  number(most: number): number;
  some(literals: readonly Literal[]): void;
  exactlyOne(literals: readonly Literal[]): void;
  /** Literals here are variables, none the opposite of one. */
  between(low: number, variables: readonly number[], high: number, factors?: readonly number[]): void;
  minimise(variables: readonly number[], factors: readonly number[]): void;
  bytes(): Uint8Array;
}

export function not(literal: Literal): Literal {
  return -literal - 1;
}

// Numbers of fields in cp_model.proto.
const inModel = { variables: 2, constraints: 3, objective: 4 };
const inConstraint = { some: 3, linear: 12, exactlyOne: 29 };
const inVariable = { domain: 2 };
const inLiterals = { literals: 1 };
const inLinear = { variables: 1, factors: 2, domain: 3 };
const inObjective = { variables: 1, factors: 4 };

export function newModel(): CpModel {
  const model = newMessage();
  let variables = 0;

  function constrain(kind: number, inner: Message): void {
    const constraint = newMessage();
    constraint.message(kind, inner);
    model.message(inModel.constraints, constraint);
  }

  function ofLiterals(literals: readonly Literal[]): Message {
    const list = newMessage();
    list.numbers(inLiterals.literals, literals);
    return list;
  }

  function number(most: number): number {
    const variable = newMessage();
    variable.numbers(inVariable.domain, [0, most]);
    model.message(inModel.variables, variable);
    variables += 1;
    return variables - 1;
  }

  return {
    literal: () => number(1),
    number,
    some: (literals) => {
      constrain(inConstraint.some, ofLiterals(literals));
    },
    exactlyOne: (literals) => {
      constrain(inConstraint.exactlyOne, ofLiterals(literals));
    },
    between: (low, listed, high, factors) => {
      const linear = newMessage();
      linear.numbers(inLinear.variables, listed);
      linear.numbers(inLinear.factors, factors ?? listed.map(() => 1));
      linear.numbers(inLinear.domain, [low, high]);
      constrain(inConstraint.linear, linear);
    },
    minimise: (listed, factors) => {
      const objective = newMessage();
      objective.numbers(inObjective.variables, listed);
      objective.numbers(inObjective.factors, factors);
      model.message(inModel.objective, objective);
    },
    bytes: () => model.bytes(),
  };
}
