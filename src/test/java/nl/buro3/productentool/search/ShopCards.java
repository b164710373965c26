package nl.buro3.productentool.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cards named as electrical and office shops name what they sell: the thing, many accessories of it, brands that are made
 * up, models and measures; half in English, half in Dutch. They all lie in one category, so that their names alone tell
 * the thing from what goes with it. The cards of a seed are always the same.
 */
public final class ShopCards {

    private static final long SEED = 20_261_128;
    private static final long FIRST = 5_000_000;
    private static final int THINGS_OF_TEN = 2;
    private static final int CHUNK = 2_000;
    private static final int FIRST_FEW = 5;

    /** One-word queries, fifteen English and fifteen Dutch. */
    public static final List<String> ENGLISH = List.of(
            "monitor",
            "laptop",
            "notebook",
            "camera",
            "tv",
            "printer",
            "tablet",
            "switch",
            "ssd",
            "router",
            "speaker",
            "headset",
            "projector",
            "drone",
            "scanner");

    public static final List<String> DUTCH = List.of(
            "toetsenbord",
            "koptelefoon",
            "bureaustoel",
            "fiets",
            "koffiezetapparaat",
            "wasmachine",
            "stofzuiger",
            "boormachine",
            "bureaulamp",
            "telefoon",
            "televisie",
            "waterkoker",
            "koelkast",
            "luidspreker",
            "muis");

    private static final List<String> BRANDS = List.of(
            "Velora", "Ostra", "Armon", "Kled", "Norvik", "Papyra", "Fotina", "Drukka", "Netta", "Opslo", "Tikka",
            "Hoorna", "Zitta", "Trappa", "Bonna", "Lumero", "Wasko", "Brevik", "Solenna", "Quarto");
    private static final List<String> SERIES =
            List.of("Pro", "Slim", "Book", "City", "Tab", "Max", "Air", "Home", "Plus", "Office");
    private static final List<String> ENGLISH_PARTS = List.of(
            "arm",
            "stand",
            "cable",
            "case",
            "bag",
            "sleeve",
            "adapter",
            "mount",
            "remote",
            "battery",
            "cover",
            "holder",
            "charger",
            "cleaning kit",
            "screen protector",
            "lock",
            "drum",
            "bracket");
    private static final List<String> DUTCH_PARTS = List.of(
            "hoes",
            "standaard",
            "kabel",
            "houder",
            "tas",
            "slot",
            "filter",
            "borstel",
            "accu",
            "oplader",
            "beugel",
            "slang",
            "voet",
            "kussen");
    private static final List<String> COLOURS = List.of("black", "white", "silver", "grey");
    private static final List<String> KLEUREN = List.of("zwart", "wit", "zilver", "grijs", "draadloos");
    private static final List<String> SPECS =
            List.of("Full HD", "4K", "2560x1440", "i5 8 GB 256 GB SSD", "64 GB", "1.8 m", "24 MP", "A4", "USB-C");

    private ShopCards() {}

    private record Card(String word, String name, String summary, boolean thing) {}

    /** Puts so many of them into the database, past the services; the index is the caller's. */
    public static void insert(JdbcTemplate database, int cards) {
        Long category = database.queryForObject("select max(id) from category where parent_id is not null", Long.class);
        Timestamp now = Timestamp.from(Instant.EPOCH);
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < cards; number++) {
            Card card = card(number);
            rows.add(new Object[] {
                FIRST + number, slug(number, card), card.name, category, card.summary, "", "ON_REQUEST", now, now
            });
            if (rows.size() == CHUNK || number == cards - 1) {
                database.batchUpdate(
                        "insert into product (id, slug, name, category_id, summary, description, price_type, price_unit,"
                                + " status, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, 'ONCE', 'PUBLISHED', ?, ?)",
                        rows);
                rows.clear();
            }
        }
    }

    /** Takes them out again. */
    public static void remove(JdbcTemplate database) {
        database.update("delete from product where id >= " + FIRST + " and slug like 'winkel-%'");
    }

    /** The share of the one-word queries of which the first five cards are the thing itself, from 0 to 1. */
    public static double thingsFirst(List<String> words, Function<String, List<String>> search) {
        return words.stream()
                .mapToInt(word -> areThings(word, search.apply(word)) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Cards that are not of the shop are passed over. */
    private static boolean areThings(String word, List<String> found) {
        List<String> first = found.stream()
                .filter(slug -> slug.startsWith("winkel-"))
                .limit(FIRST_FEW)
                .toList();
        return first.size() == FIRST_FEW && first.stream().allMatch(slug -> slug.endsWith("-" + word + "-ding"));
    }

    private static String slug(int number, Card card) {
        return "winkel-" + number + "-" + card.word + (card.thing ? "-ding" : "-erbij");
    }

    private static Card card(int number) {
        SplittableRandom random = new SplittableRandom(SEED * 31 + number);
        boolean english = number % 2 == 0;
        List<String> words = english ? ENGLISH : DUTCH;
        String word = words.get(number / 2 % words.size());
        boolean thing = random.nextInt(10) < THINGS_OF_TEN;
        String name = english
                ? thing ? englishThing(word, random) : englishPart(word, random)
                : thing ? dutchThing(word, random) : dutchPart(word, random);
        String summary = english
                ? "This is the " + name + ", with two years of warranty and free delivery to your office."
                : "Dit is de " + name + ", met twee jaar garantie en gratis bezorging op kantoor.";
        return new Card(word, name, summary, thing);
    }

    private static String englishThing(String word, SplittableRandom random) {
        String shown = word.length() <= 3 ? word.toUpperCase(Locale.ROOT) : word;
        String brand = one(BRANDS, random);
        return switch (random.nextInt(4)) {
            case 0 -> brand + " " + model(random) + " " + inch(random) + " LED " + shown + " " + one(SPECS, random);
            case 1 -> brand + " " + model(random) + " " + shown + " " + one(SPECS, random);
            case 2 ->
                brand + " " + one(SERIES, random) + " " + (10 + random.nextInt(9)) + " " + shown + " "
                        + one(SPECS, random) + " " + one(COLOURS, random);
            default -> brand + " " + one(SERIES, random) + " " + shown + " " + one(COLOURS, random);
        };
    }

    private static String englishPart(String word, SplittableRandom random) {
        String shown = word.length() <= 3 ? word.toUpperCase(Locale.ROOT) : word;
        String brand = one(BRANDS, random);
        String part = one(ENGLISH_PARTS, random);
        return switch (random.nextInt(5)) {
            case 0 -> brand + " " + shown + " " + part + " " + inch(random) + " " + one(COLOURS, random);
            case 1 -> brand + " " + part + " for " + shown + " " + one(COLOURS, random);
            case 2 -> brand + " privacy " + part + " " + inch(random) + " " + shown;
            case 3 -> brand + " " + (30 + random.nextInt(60)) + " W " + shown + " " + part;
            default -> brand + " " + shown + " " + part;
        };
    }

    private static String dutchThing(String word, SplittableRandom random) {
        String brand = one(BRANDS, random);
        return switch (random.nextInt(4)) {
            case 0 -> brand + " " + model(random) + " " + word + " " + one(KLEUREN, random) + " NL";
            case 1 -> brand + " " + one(SERIES, random) + " " + word + " " + one(KLEUREN, random);
            case 2 -> brand + " " + one(SERIES, random) + " " + word + " " + inch(random) + " 7 standen";
            default -> brand + " " + (10 + random.nextInt(9)) + " " + word;
        };
    }

    private static String dutchPart(String word, SplittableRandom random) {
        String brand = one(BRANDS, random);
        String part = one(DUTCH_PARTS, random);
        return switch (random.nextInt(4)) {
            case 0 -> brand + " " + part + " voor " + word;
            case 1 -> brand + " " + word + part + " " + one(KLEUREN, random);
            case 2 -> brand + " " + model(random) + " " + part + " voor " + word + " " + one(KLEUREN, random);
            default -> brand + " " + word + part;
        };
    }

    private static String model(SplittableRandom random) {
        return (char) ('A' + random.nextInt(26))
                + String.valueOf(10 + random.nextInt(90))
                + (random.nextBoolean() ? "Q" : "");
    }

    private static String inch(SplittableRandom random) {
        return (10 + random.nextInt(30)) + "\"";
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
