import ts from 'typescript';

/** A file of src: its path from there, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  readonly isDynamic: boolean;
  /** Erased by the compiler: it costs nothing in the browser. */
  readonly isType: boolean;
  readonly isReexport: boolean;
  /** From the `<script>` of a component, which runs in the browser. */
  readonly isScript: boolean;
}

/** What a `.ts` or `.astro` file imports, statically or not. */
export function readImports({ path, text }: SourceFile): Import[] {
  if (!path.endsWith('.astro')) return readCode(text, false);
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const template = text.slice(frontmatter.length);
  const scripts = [...template.matchAll(/<script\b([^>]*[^/>])?>([\s\S]*?)<\/script>/g)];
  return [
    ...readCode(frontmatter, false),
    ...scripts.flatMap(([, attributes = '', code = '']) => [
      ...readSource(attributes),
      ...readCode(code, true),
    ]),
  ];
}

/** `<script src="../elements/x.ts">`; an address that begins with `/` is a file of public/. */
function readSource(attributes: string): Import[] {
  const specifier = /\bsrc="(\.[^"]+)"/.exec(attributes)?.[1];
  return specifier ? [{ specifier, isDynamic: false, isType: false, isReexport: false, isScript: true }] : [];
}

function readCode(code: string, isScript: boolean): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, facts: Partial<Import>) => {
    if (!node || !ts.isStringLiteral(node)) return;
    imports.push({
      specifier: node.text,
      isDynamic: false,
      isType: false,
      isReexport: false,
      isScript,
      ...facts,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, { isType: isTypeOnly(node) });
    if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, { isType: node.isTypeOnly, isReexport: true });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], { isDynamic: true });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, { isType: true });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest));
  return imports;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
