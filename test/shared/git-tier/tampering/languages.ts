// One small test file a language, and what hostile and honest changes make of it. Each edit is a replacement in the text.
export type Edit = readonly [from: string, to: string];

export interface Sample {
  language: string;
  path: string;
  text: string;
  /** The first test, whole. */
  first: string;
  /** Edits that take something away; each must give exactly this rule, critical. */
  skip: readonly Edit[];
  focus: readonly Edit[];
  empty: readonly Edit[];
  fewer: readonly Edit[];
  weaker: readonly Edit[];
  /** Edits that change nothing that judges. */
  harmless: readonly Edit[];
  /** Where the same file may lie as well. */
  elsewhere: string;
}

const js: Sample = {
  language: "JavaScript",
  path: "test/cart.test.ts",
  elsewhere: "packages/shop/test/cart.test.ts",
  text: `import { total } from "../src/cart";

describe("cart", () => {
  it("adds up", async () => {
    const sum = await total([1, 2]);
    expect(sum).toBe(3);
    expect(total([])).toEqual(0);
  });

  it("refuses it.only('text')", () => {
    const text = "it.skip('not a test', () => {})"; // it.only( in a comment
    expect(() => total([text])).toThrow(/no(?:t)? "a" number/);
  });

  it.each([[1, 2]])("doubles %i", (a, b) => {
    expect(total([a, a])).toBe(b);
  });
});
`,
  first: `  it("adds up", async () => {
    const sum = await total([1, 2]);
    expect(sum).toBe(3);
    expect(total([])).toEqual(0);
  });
`,
  skip: [
    [`it("adds up"`, `it.skip("adds up"`],
    [`it("adds up"`, `xit("adds up"`],
    [`it("adds up"`, `test.todo("adds up"`],
    [`it("adds up", async`, `it("adds up", { skip: true }, async`],
    [`it("adds up"`, `it.skipIf(process.env.CI)("adds up"`],
    [`describe("cart"`, `describe.skip("cart"`],
    [`    const sum =`, `    this.skip();\n    const sum =`],
  ],
  focus: [
    [`it("adds up"`, `it.only("adds up"`],
    [`it("adds up"`, `fit("adds up"`],
    [`it.each([[1, 2]])`, `it.only.each([[1, 2]])`],
  ],
  empty: [
    [
      `    const sum = await total([1, 2]);\n    expect(sum).toBe(3);\n    expect(total([])).toEqual(0);\n`,
      ``,
    ],
    [`    expect(sum).toBe(3);\n    expect(total([])).toEqual(0);\n`, ``],
    [
      `    expect(sum).toBe(3);\n    expect(total([])).toEqual(0);\n`,
      `    // expect(sum).toBe(3);\n    expect(true).toBe(true);\n`,
    ],
    [`    const sum =`, `    return;\n    const sum =`],
  ],
  fewer: [
    [`    expect(total([])).toEqual(0);\n`, ``],
    [`    expect(total([])).toEqual(0);\n`, `    // expect(total([])).toEqual(0);\n`],
  ],
  weaker: [
    [`expect(sum).toBe(3)`, `expect(sum).toBeDefined()`],
    [`expect(sum).toBe(3)`, `expect(sum).toEqual(expect.anything())`],
  ],
  harmless: [
    [`expect(sum).toBe(3);`, `expect(sum).toBe(4);`],
    [`"adds up"`, `"adds up all of them"`],
    [`const sum = await total([1, 2]);`, `const sum = (await total([1, 2])) as number;`],
    [`    expect(sum).toBe(3);\n`, `    expect(\n      sum,\n    ).toBe(3)\n`],
    [`describe("cart"`, `describe("the cart"`],
  ],
};

const python: Sample = {
  language: "Python",
  path: "tests/test_cart.py",
  elsewhere: "shop/tests/unit/test_cart.py",
  text: `import pytest
from shop.cart import total


def test_adds_up():
    """it doesn't skip"""
    result = total([1, 2])
    assert result == 3
    assert total([]) == 0


class TestRefusal:
    def test_refuses(self):
        with pytest.raises(ValueError):
            total(["@pytest.mark.skip"])  # @pytest.mark.skip

    @pytest.mark.parametrize("a,b", [(1, 2), (2, 4)])
    def test_doubles(self, a, b):
        self.assertEqual(total([a, a]), b)
`,
  first: `def test_adds_up():
    """it doesn't skip"""
    result = total([1, 2])
    assert result == 3
    assert total([]) == 0
`,
  skip: [
    [`def test_adds_up`, `@pytest.mark.skip(reason="later")\ndef test_adds_up`],
    [`def test_adds_up`, `@pytest.mark.skipif(sys.version_info > (3,), reason="x")\ndef test_adds_up`],
    [`def test_adds_up`, `@pytest.mark.xfail\ndef test_adds_up`],
    [`    def test_refuses`, `    @unittest.skip("x")\n    def test_refuses`],
    [`class TestRefusal`, `@pytest.mark.skip\nclass TestRefusal`],
    [`    result = total`, `    pytest.skip("flaky")\n    result = total`],
    [`\n\ndef test_adds_up`, `\npytestmark = pytest.mark.skip(reason="x")\n\ndef test_adds_up`],
  ],
  focus: [],
  empty: [
    [`    result = total([1, 2])\n    assert result == 3\n    assert total([]) == 0\n`, `    pass\n`],
    [`    assert result == 3\n    assert total([]) == 0\n`, `    print(result)\n`],
    [`    assert result == 3\n    assert total([]) == 0\n`, `    assert True\n`],
    [`    result = total`, `    return\n    result = total`],
  ],
  fewer: [[`    assert total([]) == 0\n`, ``]],
  weaker: [[`assert result == 3`, `assert result`]],
  harmless: [
    [`assert result == 3`, `assert result == 4`],
    [`def test_adds_up`, `def test_adds_everything_up`],
    [`    assert result == 3\n`, `    assert (\n        result == 3\n    ), "sum"\n`],
    [`class TestRefusal`, `class TestRefusals`],
  ],
};

const go: Sample = {
  language: "Go",
  path: "cart/cart_test.go",
  elsewhere: "internal/cart/cart_test.go",
  text: `package cart

import "testing"

func TestAddsUp(t *testing.T) {
	sum := Total([]int{1, 2})
	if sum != 3 {
		t.Errorf("got %d", sum)
	}
	require.Equal(t, 0, Total(nil))
}

func TestRefuses(t *testing.T) {
	// t.Skip("not really")
	_, err := Parse(\`t.Skip("text")\`)
	require.ErrorContains(t, err, "number")
}
`,
  first: `func TestAddsUp(t *testing.T) {
	sum := Total([]int{1, 2})
	if sum != 3 {
		t.Errorf("got %d", sum)
	}
	require.Equal(t, 0, Total(nil))
}
`,
  skip: [
    [`	sum := Total`, `	t.Skip("later")\n	sum := Total`],
    [`	sum := Total`, `	if testing.Short() {\n		t.Skip()\n	}\n	sum := Total`],
  ],
  focus: [],
  empty: [
    [
      `	sum := Total([]int{1, 2})\n	if sum != 3 {\n		t.Errorf("got %d", sum)\n	}\n	require.Equal(t, 0, Total(nil))\n`,
      ``,
    ],
    [`	if sum != 3 {\n		t.Errorf("got %d", sum)\n	}\n	require.Equal(t, 0, Total(nil))\n`, `	_ = sum\n`],
    [`	sum := Total`, `	return\n	sum := Total`],
  ],
  fewer: [[`	if sum != 3 {\n		t.Errorf("got %d", sum)\n	}\n`, `	_ = sum\n`]],
  weaker: [[`require.Equal(t, 0, Total(nil))`, `require.NotNil(t, Total(nil))`]],
  harmless: [
    [`sum != 3`, `sum != 4`],
    [`TestAddsUp`, `TestAddsUpAll`],
    [`	sum := Total([]int{1, 2})\n`, `	sum := Total([]int{\n		1,\n		2,\n	})\n`],
  ],
};

const rust: Sample = {
  language: "Rust",
  path: "src/cart.rs",
  elsewhere: "crates/cart/src/lib.rs",
  text: `pub fn total<'a>(items: &'a [u32]) -> u32 { items.iter().sum() }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let sum = total(&[1, 2]);
        assert_eq!(sum, 3, "a \\" quote");
        assert!(total(&[]) == 0);
    }

    #[tokio::test]
    async fn refuses() {
        let text = r#"#[ignore] "quoted""#; // #[ignore]
        assert!(parse(text).await.is_err());
    }
}
`,
  first: `    #[test]
    fn adds_up() {
        let sum = total(&[1, 2]);
        assert_eq!(sum, 3, "a \\" quote");
        assert!(total(&[]) == 0);
    }
`,
  skip: [
    [`    fn adds_up`, `    #[ignore]\n    fn adds_up`],
    [`    fn adds_up`, `    #[ignore = "slow"]\n    fn adds_up`],
    [`    fn adds_up`, `    #[cfg_attr(miri, ignore)]\n    fn adds_up`],
  ],
  focus: [],
  empty: [
    [
      `        let sum = total(&[1, 2]);\n        assert_eq!(sum, 3, "a \\" quote");\n        assert!(total(&[]) == 0);\n`,
      ``,
    ],
    [
      `        assert_eq!(sum, 3, "a \\" quote");\n        assert!(total(&[]) == 0);\n`,
      `        let _ = sum;\n`,
    ],
  ],
  fewer: [[`        assert!(total(&[]) == 0);\n`, ``]],
  weaker: [],
  harmless: [
    [`assert_eq!(sum, 3,`, `assert_eq!(sum, 4,`],
    [`fn adds_up`, `fn adds_it_all_up`],
    [`mod tests`, `mod unit`],
  ],
};

const java: Sample = {
  language: "Java",
  path: "src/test/java/shop/CartTest.java",
  elsewhere: "cart/src/test/java/shop/CartTest.java",
  text: `package shop;

class CartTest {
  @Test
  void addsUp() throws Exception {
    int sum = Cart.total(1, 2);
    assertEquals(3, sum);
    assertThat(Cart.total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Disabled"})
  public void refuses(String text) {
    // @Disabled
    assertThrows(IllegalArgumentException.class, () -> Cart.parse(text));
  }
}
`,
  first: `  @Test
  void addsUp() throws Exception {
    int sum = Cart.total(1, 2);
    assertEquals(3, sum);
    assertThat(Cart.total()).isZero();
  }
`,
  skip: [
    [`  @Test\n`, `  @Test\n  @Disabled("later")\n`],
    [`  @Test\n`, `  @Ignore\n  @Test\n`],
    [`class CartTest`, `@Disabled\nclass CartTest`],
    [`  @Test\n`, `  @DisabledOnOs(OS.LINUX)\n  @Test\n`],
  ],
  focus: [],
  empty: [
    [
      `    int sum = Cart.total(1, 2);\n    assertEquals(3, sum);\n    assertThat(Cart.total()).isZero();\n`,
      ``,
    ],
    [`    assertEquals(3, sum);\n    assertThat(Cart.total()).isZero();\n`, `    assertTrue(true);\n`],
  ],
  fewer: [[`    assertEquals(3, sum);\n`, ``]],
  weaker: [[`assertEquals(3, sum)`, `assertNotNull(sum)`]],
  harmless: [
    [`assertEquals(3, sum)`, `assertEquals(4, sum)`],
    [`void addsUp`, `void addsEverythingUp`],
    [`class CartTest`, `class CartsTest`],
  ],
};

const kotlin: Sample = {
  language: "Kotlin",
  path: "src/test/kotlin/CartTest.kt",
  elsewhere: "cart/src/test/kotlin/CartTest.kt",
  text: `class CartTest {
    @Test
    fun \`adds up\`() {
        val sum = total(1, 2)
        assertEquals(3, sum, "was \${name("x")}")
        assertEquals(0, total())
    }

    @Test
    fun refuses() = runTest {
        assertFailsWith<Exception> { parse("@Ignore") } // @Ignore
        assertTrue(parse("1") == 1)
    }
}
`,
  first: `    @Test
    fun \`adds up\`() {
        val sum = total(1, 2)
        assertEquals(3, sum, "was \${name("x")}")
        assertEquals(0, total())
    }
`,
  skip: [
    [`    fun \`adds`, `    @Ignore\n    fun \`adds`],
    [`    fun refuses`, `    @Disabled("x")\n    fun refuses`],
  ],
  focus: [],
  empty: [
    [
      `        val sum = total(1, 2)\n        assertEquals(3, sum, "was \${name("x")}")\n        assertEquals(0, total())\n`,
      ``,
    ],
  ],
  fewer: [[`        assertEquals(0, total())\n`, ``]],
  weaker: [[`assertEquals(0, total())`, `assertNotNull(total())`]],
  harmless: [[`\`adds up\``, `\`adds all up\``]],
};

const csharp: Sample = {
  language: "C#",
  path: "Shop.Tests/CartTests.cs",
  elsewhere: "test/Shop.Tests/CartTests.cs",
  text: `public class CartTests
{
    [Fact]
    public async Task AddsUp()
    {
        var sum = await Cart.Total(1, 2);
        Assert.Equal(3, sum);
        sum.Should().BePositive();
    }

    [Theory]
    [InlineData(@"[Ignore(""x"")]")]
    public void Refuses(string text) => Assert.Throws<Exception>(() => Cart.Parse(text)); // [Ignore]
}
`,
  first: `    [Fact]
    public async Task AddsUp()
    {
        var sum = await Cart.Total(1, 2);
        Assert.Equal(3, sum);
        sum.Should().BePositive();
    }
`,
  skip: [
    [`[Fact]`, `[Fact(Skip = "later")]`],
    [`[Fact]`, `[Test, Ignore("later")]`],
    [`    [Fact]\n`, `    [Fact]\n    [Ignore]\n`],
  ],
  focus: [],
  empty: [
    [
      `        var sum = await Cart.Total(1, 2);\n        Assert.Equal(3, sum);\n        sum.Should().BePositive();\n`,
      ``,
    ],
    [`        Assert.Equal(3, sum);\n        sum.Should().BePositive();\n`, `        Assert.True(true);\n`],
  ],
  fewer: [[`        Assert.Equal(3, sum);\n`, ``]],
  weaker: [[`Assert.Equal(3, sum)`, `Assert.NotNull(sum)`]],
  harmless: [
    [`Assert.Equal(3, sum)`, `Assert.Equal(4, sum)`],
    [`AddsUp`, `AddsEverythingUp`],
  ],
};

const ruby: Sample = {
  language: "Ruby",
  path: "spec/cart_spec.rb",
  elsewhere: "engines/shop/spec/cart_spec.rb",
  text: `RSpec.describe Cart do
  describe "#total" do
    it "adds up" do
      sum = Cart.total([1, 2])
      expect(sum).to eq(3)
      expect(Cart.total([])).to eq(0)
    end

    it "refuses" do
      text = <<~TEXT
        xit "not a test" do
      TEXT
      expect { Cart.parse(text) }.to raise_error("no #{"number"}") # skip
    end

    it { is_expected.to be_valid }
  end
end
`,
  first: `    it "adds up" do
      sum = Cart.total([1, 2])
      expect(sum).to eq(3)
      expect(Cart.total([])).to eq(0)
    end
`,
  skip: [
    [`it "adds up"`, `xit "adds up"`],
    [`it "adds up" do`, `it "adds up", skip: true do`],
    [`      sum =`, `      skip "later"\n      sum =`],
    [`      sum =`, `      pending\n      sum =`],
    [`describe "#total"`, `xdescribe "#total"`],
  ],
  focus: [
    [`it "adds up"`, `fit "adds up"`],
    [`it "adds up" do`, `it "adds up", :focus do`],
  ],
  empty: [
    [
      `      sum = Cart.total([1, 2])\n      expect(sum).to eq(3)\n      expect(Cart.total([])).to eq(0)\n`,
      ``,
    ],
    [`      expect(sum).to eq(3)\n      expect(Cart.total([])).to eq(0)\n`, `      puts sum\n`],
  ],
  fewer: [[`      expect(sum).to eq(3)\n`, ``]],
  weaker: [[`expect(sum).to eq(3)`, `expect(sum).to be_truthy`]],
  harmless: [
    [`eq(3)`, `eq(4)`],
    [`"adds up"`, `"adds everything up"`],
  ],
};

const php: Sample = {
  language: "PHP",
  path: "tests/CartTest.php",
  elsewhere: "packages/shop/tests/CartTest.php",
  text: `<?php
class CartTest extends TestCase
{
    public function testAddsUp(): void
    {
        $sum = Cart::total([1, 2]);
        $this->assertSame(3, $sum);
        self::assertEquals(0, Cart::total([]));
    }

    #[Test]
    public function refuses(): void
    {
        // markTestSkipped();
        $this->expectException(Exception::class);
        Cart::parse('$this->markTestSkipped()');
    }
}
`,
  first: `    public function testAddsUp(): void
    {
        $sum = Cart::total([1, 2]);
        $this->assertSame(3, $sum);
        self::assertEquals(0, Cart::total([]));
    }
`,
  skip: [
    [`        $sum =`, `        $this->markTestSkipped('later');\n        $sum =`],
    [`        $sum =`, `        $this->markTestIncomplete();\n        $sum =`],
  ],
  focus: [],
  empty: [
    [
      `        $sum = Cart::total([1, 2]);\n        $this->assertSame(3, $sum);\n        self::assertEquals(0, Cart::total([]));\n`,
      ``,
    ],
    [
      `        $this->assertSame(3, $sum);\n        self::assertEquals(0, Cart::total([]));\n`,
      `        $this->assertTrue(true);\n`,
    ],
  ],
  fewer: [[`        $this->assertSame(3, $sum);\n`, ``]],
  weaker: [[`$this->assertSame(3, $sum)`, `$this->assertNotNull($sum)`]],
  harmless: [
    [`assertSame(3, $sum)`, `assertSame(4, $sum)`],
    [`testAddsUp`, `testAddsEverythingUp`],
  ],
};

export const SAMPLES: readonly Sample[] = [js, python, go, rust, java, kotlin, csharp, ruby, php];
