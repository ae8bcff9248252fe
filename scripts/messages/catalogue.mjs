import fs from 'node:fs'
import path from 'node:path'

/**
 * The messages of one language by their full key, `slice.path.to.key`.
 * @param {string} folder messages/<language>
 * @returns {Map<string, string>}
 */
export function readCatalogue(folder) {
  const messages = new Map()
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    flatten(path.basename(file, '.json'), JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')), messages)
  }
  return messages
}

/**
 * @param {string} key
 * @param {unknown} value
 * @param {Map<string, string>} into
 */
function flatten(key, value, into) {
  if (typeof value !== 'object' || value === null) into.set(key, String(value))
  else for (const [name, inner] of Object.entries(value)) flatten(`${key}.${name}`, inner, into)
}

/**
 * Names a message expects to be given. In ICU a brace opens an argument, the braces in it open texts,
 * and the braces in those open arguments again.
 * @param {string} message
 */
export function argumentsOf(message) {
  const names = new Set()
  let depth = 0
  for (const [index, character] of [...message].entries()) {
    if (character === '{' && depth++ % 2 === 0) names.add([...message].slice(index + 1).join('').match(/^\s*(\w+)/)?.[1])
    if (character === '}') depth--
  }
  return [...names].sort().join(' ')
}

/** Tags a message marks parts of its text with. @param {string} message */
export function tagsOf(message) {
  return [...new Set([...message.matchAll(/<(\w+)>/g)].map((match) => match[1]))].sort().join(' ')
}
