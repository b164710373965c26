package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;

import nl.buro3.productentool.account.login.PasswordMistake;

/** What people are told of passwords. */
public final class PasswordWords {

    private PasswordWords() {}

    /** What a password has to be. */
    public static String rule() {
        return text("password.rule", PasswordMistake.SHORTEST);
    }

    /** What is wrong with one, and what to do instead. */
    public static String of(PasswordMistake mistake) {
        return text("password.mistake." + mistake, PasswordMistake.SHORTEST, PasswordMistake.LONGEST);
    }
}
