package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;

import nl.buro3.productentool.common.PlainName;

/** What people are told of a name that is not taken. */
public final class NameWords {

    private NameWords() {}

    /**
     * What is wrong with one, and what to do instead.
     *
     * @param otherwise what is said of one that holds no address: that it is missing, or too long
     */
    public static String of(String typed, String otherwise) {
        return PlainName.Check.isPlain(typed) ? otherwise : text("name.address");
    }
}
