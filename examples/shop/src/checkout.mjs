import { productById } from './products.mjs'

/** Prices are in cents. Answers the order, or the reason why there is none. */
export function checkout(items) {
  if (!Array.isArray(items) || items.length === 0) return { problem: 'items: expected at least one' }
  let total = 0
  for (const item of items) {
    const product = productById(item?.id)
    if (product === undefined) return { problem: 'items: no such product' }
    if (!Number.isInteger(item.quantity) || item.quantity < 1) return { problem: 'quantity: expected 1 or more' }
    total += product.price * item.quantity
  }
  return { order: { total, currency: 'EUR', items: items.length } }
}
