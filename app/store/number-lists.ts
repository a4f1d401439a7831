// Numbers as the text of an array: for each a row, or JSON, takes twice as long.

/** `{1,2,3}`, whole numbers from 0 on. */
export function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) number = number * 10 + code - 48;
    else {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}
