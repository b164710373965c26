package nl.buro3.productentool.search.query;

import java.math.BigDecimal;
import java.util.List;

/**
 * What counts, and how much. A word that is found scores its rarity times the weight of its {@link Tier} times the weight
 * of its {@link Form}; each word of a card counts once, in the highest tier and the nearest form that it has there. Cards
 * that score the same are told apart by recommendation and by how often they are looked at, then by completeness, then by
 * the shorter name, then by name.
 *
 * <p>On top of it count: the thing itself before what goes with it ({@link #HEAD}, {@link #CATEGORY_HEAD}), words that are
 * said near to each other ({@link #PAIR}), names and keywords that are the whole query, and a low price where that was asked
 * ({@link #FRUGAL}). Where several words were typed each counts by how rare it is on all cards.
 *
 * @see <a href="../../../../../../../../docs/decisions/0008-search-ranking.md">Decision 8</a>
 */
public final class Ranking {

    /** Where in a card a word stands, the highest first. */
    public enum Tier {
        NAME(10),
        /** Keywords. */
        KEYWORDS(4),
        /** What customers say: keywords of three words or more, and the problems in their words. */
        SENTENCES(2.5f),
        SUMMARY(2),
        /** Benefits, description, for whom, reasons why it helps, examples. */
        TEXT(0.6f),
        /** Its category, and the names and keywords of the cards that its maker related it to. */
        RELATED(1.5f);

        /** All of them. */
        static final List<Tier> ALL = List.of(values());

        /** Those in which a word says what the card is about. */
        public static final List<Tier> PROMINENT = List.of(NAME, KEYWORDS, SENTENCES, SUMMARY);

        /** Those in which words are said near to each other for a reason. */
        public static final List<Tier> SPOKEN = List.of(NAME, KEYWORDS, SENTENCES);

        public final float weight;

        Tier(float weight) {
            this.weight = weight;
        }
    }

    /** How near a word of a card is to the word that was typed, the nearest first. */
    public enum Form {
        /** The same word; on top of the weight of the stem, which it shares. */
        WORD(0.5f),
        /** Another form of it. */
        STEM(1),
        /** A part of a compound, or the word that it was made from. */
        PART(0.5f);

        public final float weight;

        Form(float weight) {
            this.weight = weight;
        }
    }

    /** The words are the whole name of the card. */
    static final float WHOLE_NAME = 30;

    /** The words are one of its keywords. */
    static final float WHOLE_KEYWORD = 12;

    /** All parts of a compound that was typed are there, though not the compound. */
    static final float ALL_PARTS = 0.5f;

    /** The word from which the typed one was made is there. */
    static final float ROOT = 0.3f;

    /** A synonym of what was typed is there. */
    static final float SYNONYM = 0.8f;

    /** The word is what the name of the card is about, as {@link HeadNoun} reads it: the thing before what goes with it. */
    static final float HEAD = 2;

    /** The word is what the card's category is about. */
    static final float CATEGORY_HEAD = 2;

    /** What an English word means is there. */
    static final float TRANSLATED = 0.8f;

    /** Two words of the query are said near to each other on the card, times how rare that is. */
    static final float PAIR = 3;

    /** What costs no more than this, once, where the query asks for something cheap. */
    public static final float FRUGAL = 4;

    public static final BigDecimal CHEAP = BigDecimal.valueOf(1_500);

    /** Words that were written apart are there as one. */
    static final float JOINED = 1;

    /** A word begins with the last one typed, which may be unfinished. */
    static final float PREFIX = 0.25f;

    /** The same where it is the only one. */
    static final float ONLY_PREFIX = 0.8f;

    /** A word that tells little, such as hebben. */
    static final float WEAK = 0.1f;

    /** A recommended card, among those that score the same. */
    public static final float RECOMMENDED = 0.001f;

    /** The card that is looked at most, among those that score the same; the others less, in steps of so many. */
    public static final float POPULAR = 0.0005f;

    public static final int POPULAR_STEP = 10;

    /** What employees pinned, each place a step below the one before. */
    public static final float PINNED = 1_000_000;

    public static final float PIN_STEP = 10_000;

    /** What they boosted, if it was found. */
    public static final float BOOSTED = 10_000;

    private Ranking() {}

    /** Fewer cards than this with all words are followed by the nearest ones. */
    public static final int FEW = 10;

    /** Letters that words have to share at their beginning, where nothing else is found. */
    public static final int SHORTEST_ALIKE = 4;

    /** A card that is about all words, among those that have only some. */
    static final float COMPLETE = 10;

    /** A part of a compound, where only some of the words are asked. */
    static final float ANY_PART = 0.3f;

    /** So many words name a thing; more tell a story, of which nobody can say that it is not offered. */
    static final int MOST_TO_NAME = 3;

    /** A word that only says of whom or for whom the thing is, as in website voor een bakker. */
    static final float ASIDE = 0.4f;

    /** How many typing errors a word of this length may have. */
    public static int allowedErrors(String word) {
        if (word.length() < 4) {
            return 0;
        }
        return word.length() < 8 ? 1 : 2;
    }

    /** Of so many telling words, how many a card must have at least when none has all; where none has them either, one. */
    static int enough(int words) {
        return words <= 3 ? 1 : words / 2;
    }
}
