export const products = [
  { id: 'kettle', name: 'Kettle', price: 4900 },
  { id: 'teapot', name: 'Teapot', price: 3200 },
  { id: 'cup', name: 'Cup', price: 900 }
]

export function productById(id) {
  return products.find(product => product.id === id)
}
