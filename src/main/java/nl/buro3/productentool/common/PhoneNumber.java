package nl.buro3.productentool.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phone number as people type them, in the one form that a phone can dial from anywhere. A number without a country is a
 * Dutch one.
 *
 * @param dialled with its country, such as {@code +31612345678}
 */
public record PhoneNumber(String dialled) {

    /** How long what is typed may be. */
    public static final int LONGEST = 40;

    private static final String HOME = "+31";

    /** Spaces, dots, slashes, brackets, and dashes of every kind. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}./()]");

    /** Nine digits behind the country; numbers of services are shorter or longer. */
    private static final Pattern DUTCH = Pattern.compile("\\+31([1-9]\\d{8}|[89]0\\d{5,8})");

    private static final Pattern FOREIGN = Pattern.compile("\\+(?!31)[1-9]\\d{6,14}");

    /** Area codes of two digits behind the nought; all others have three. */
    private static final Pattern GROUPS = Pattern.compile(
            "(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[0-9]|9[0-9])(\\d{3})(\\d{2})(\\d{2})|(6)(\\d{2})(\\d{2})(\\d{2})(\\d{2})"
                    + "|(\\d{3})(\\d{2})(\\d{2})(\\d{2})");

    /** The number that was typed; empty for what is none. */
    public static Optional<PhoneNumber> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String withoutWords = typed.replaceFirst("(?i)^\\s*tel[.:]*", "");
        String bare = BETWEEN.matcher(withoutWords.replaceFirst("((?:\\+|00)\\d+[\\s-]*)\\(0\\)", "$1"))
                .replaceAll("");
        String dialled = withCountry(bare);
        return DUTCH.matcher(dialled).matches() || FOREIGN.matcher(dialled).matches()
                ? Optional.of(new PhoneNumber(dialled))
                : Optional.empty();
    }

    private static String withCountry(String bare) {
        if (bare.startsWith("00")) {
            return withCountry("+" + bare.substring(2));
        }
        if (bare.startsWith("0")) {
            return HOME + bare.substring(1);
        }
        if (bare.matches("31\\d{9}")) {
            return "+" + bare;
        }
        return bare.startsWith(HOME + "0") ? HOME + bare.substring(HOME.length() + 1) : bare;
    }

    /** What a link to a number leads to, however that is written for people. */
    public static String link(String written) {
        return "tel:" + written.replaceAll("[^+0-9]", "");
    }

    /** What a link to it leads to. */
    public String link() {
        return link(dialled);
    }

    /** As one reads it: a Dutch number as it is dialled here, another with its country. */
    public String words() {
        if (!dialled.startsWith(HOME)) {
            return dialled;
        }
        String national = dialled.substring(HOME.length());
        Matcher groups = GROUPS.matcher(national);
        if (!groups.matches()) {
            return "0" + national;
        }
        StringBuilder words = new StringBuilder("0");
        for (int group = 1; group <= groups.groupCount(); group++) {
            String digits = groups.group(group);
            if (digits != null) {
                words.append(words.length() > 1 ? " " : "").append(digits);
            }
        }
        return words.toString();
    }

    /** In which other ways a text may hold it. */
    public Set<String> writings() {
        String together = words().replace(" ", "");
        return Stream.of(
                        dialled, words(), together, together.replaceFirst("^06", "06-"), words().replaceFirst(" ", "-"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number, or nothing at all. */
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Check.class)
    public @interface Typed {

        /** What is said where no form says it better. */
        String message() default "is no phone number";

        /** The groups of Bean Validation. */
        Class<?>[] groups() default {};

        /** The payload of Bean Validation. */
        Class<? extends Payload>[] payload() default {};
    }

    /** What decides it. */
    static final class Check implements ConstraintValidator<Typed, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || of(typed).isPresent();
        }
    }
}
