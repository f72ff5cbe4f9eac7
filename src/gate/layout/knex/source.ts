import type {
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  Node,
  ObjectMethod,
  Statement,
} from '@babel/types';

export type Callable = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression | ObjectMethod;

/**
 * The function `up` of a migration, however it is exported: `exports.up = …`, `module.exports = { up }`,
 * `export async function up`, `export const up = …`. https://knexjs.org/guide/migrations.html
 */
export function findUp(program: readonly Statement[]): Callable | undefined {
  for (const statement of program) {
    const found = upIn(statement);
    if (found) return found;
  }
  return undefined;
}

function upIn(statement: Statement): Callable | undefined {
  switch (statement.type) {
    case 'FunctionDeclaration':
      return statement.id?.name === 'up' ? statement : undefined;
    case 'ExportNamedDeclaration':
      return statement.declaration ? upIn(statement.declaration as Statement) : undefined;
    case 'ExportDefaultDeclaration':
      return inObject(statement.declaration);
    case 'VariableDeclaration': {
      const own = statement.declarations.find(({ id }) => id.type === 'Identifier' && id.name === 'up');
      return asFunction(own?.init);
    }
    case 'ExpressionStatement': {
      const { expression } = statement;
      if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression')
        return undefined;
      const { property } = expression.left;
      const name = property.type === 'Identifier' ? property.name : undefined;
      return name === 'up'
        ? asFunction(expression.right)
        : name === 'exports'
          ? inObject(expression.right)
          : undefined;
    }
    default:
      return undefined;
  }
}

/** `{ up: … }`, `{ up() {…} }`; where it only says `{ up }`, the function stands elsewhere. */
function inObject(node: Node): Callable | undefined {
  if (node.type !== 'ObjectExpression') return undefined;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement' || property.key.type !== 'Identifier' || property.key.name !== 'up')
      continue;
    return property.type === 'ObjectMethod' ? property : asFunction(property.value);
  }
  return undefined;
}

/** A function that was written on the spot. */
export function asFunction(node: Node | null | undefined): Callable | undefined {
  return node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' ? node : undefined;
}

/** The name of a function's first parameter. */
export function parameterOf({ params }: Callable): string | undefined {
  const [first] = params;
  return first?.type === 'Identifier' ? first.name : undefined;
}

/** The statements of a function; an arrow's expression is one. */
export function bodyOf({ body }: Callable): readonly Node[] {
  return body.type === 'BlockStatement' ? body.body : [body];
}
