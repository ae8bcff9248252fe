import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const TRANSLATORS = new Set(['useTranslations', 'getTranslations'])
const FORMATTERS = new Set(['rich', 'markup', 'raw'])

/**
 * @typedef {object} Usage
 * @property {Set<string>} literals every string of the sources
 * @property {RegExp[]} patterns keys put together from parts
 * @property {{ file: string, candidates: string[] }[]} calls keys asked for by their name, as each namespace in the file would read them
 */

/**
 * What the sources ask of the messages. A key may be computed from a code or a state, so any string
 * that ends a key counts as its use; a key asked for by name must exist.
 * @param {string[]} folders
 * @returns {Usage}
 */
export function readUsage(folders) {
  /** @type {Usage} */
  const usage = { literals: new Set(), patterns: [], calls: [] }
  for (const file of folders.flatMap(sourcesOf)) readFile(file, usage)
  return usage
}

/** @param {string} folder @returns {string[]} */
function sourcesOf(folder) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('platform/prisma/'))
    .map((name) => path.join(folder, name))
}

/**
 * @param {string} file
 * @param {Usage} usage
 */
function readFile(file, usage) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  /** @type {Map<string, Set<string>>} */
  const namespaces = new Map()
  /** @type {{ translator: string, key: string }[]} */
  const asked = []

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer) bind(node.name, node.initializer, namespaces)
    if (ts.isStringLiteralLike(node)) usage.literals.add(node.text)
    if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent)) usage.literals.add(node.text)
    if (ts.isTemplateExpression(node)) usage.patterns.push(patternOf(node))
    if (ts.isCallExpression(node)) {
      const translator = translatorOf(node.expression)
      const [key] = node.arguments
      if (translator && key && ts.isStringLiteralLike(key)) asked.push({ translator, key: key.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)

  for (const { translator, key } of asked) {
    const bound = namespaces.get(translator)
    if (bound) usage.calls.push({ file, candidates: [...bound].map((namespace) => (namespace ? `${namespace}.${key}` : key)) })
  }
}

/** `t(…)` or `t.rich(…)`. @param {ts.Expression} callee */
function translatorOf(callee) {
  if (ts.isIdentifier(callee)) return callee.text
  if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && FORMATTERS.has(callee.name.text)) return callee.expression.text
  return undefined
}

/**
 * `const t = await getTranslations('x')`, also inside `const [t, …] = await Promise.all([…])`.
 * @param {ts.BindingName} name
 * @param {ts.Expression} initializer
 * @param {Map<string, Set<string>>} namespaces
 */
function bind(name, initializer, namespaces) {
  const value = ts.isAwaitExpression(initializer) ? initializer.expression : initializer
  if (!ts.isCallExpression(value)) return
  const list = value.arguments[0]
  if (ts.isArrayBindingPattern(name) && list && ts.isArrayLiteralExpression(list)) {
    name.elements.forEach((element, index) => {
      const part = list.elements[index]
      if (ts.isBindingElement(element) && part) bind(element.name, part, namespaces)
    })
    return
  }
  if (!ts.isIdentifier(name) || !ts.isIdentifier(value.expression) || !TRANSLATORS.has(value.expression.text)) return
  const namespace = namespaceOf(value.arguments[0])
  if (namespace !== undefined) namespaces.set(name.text, (namespaces.get(name.text) ?? new Set()).add(namespace))
}

/** Undefined when it is computed. @param {ts.Expression | undefined} argument */
function namespaceOf(argument) {
  if (!argument) return ''
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isObjectLiteralExpression(argument)) return undefined
  const property = argument.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === 'namespace')
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined
}

/** @param {ts.TemplateExpression} template */
function patternOf(template) {
  const parts = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)]
  // Without words of its own a template would answer for every key.
  if (!/[A-Za-z]{3}/.test(parts.join(''))) return /$^/
  return new RegExp(`(^|\\.)${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)
}
