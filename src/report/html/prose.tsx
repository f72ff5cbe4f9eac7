/** Words of our own, in which names to type stand between backticks. */
export function Prose({ words }: { words: string }) {
  return (
    <>
      {words.split('`').map((part, i) =>
        // The parts have no identity but their order.
        i % 2 === 1 ? <code key={`${i}`}>{part}</code> : part,
      )}
    </>
  );
}
