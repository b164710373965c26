package nl.buro3.productentool.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person or an organisation that holds no address of a site or a mailbox, and no line's end. Names go into
 * letters to anybody's address; mail programs make links of addresses, and nobody may advertise by our letters. A name with
 * a dot in it, such as that of a web shop, is a name.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainName.Check.class)
public @interface PlainName {

    /** What is said where no form says it better. */
    String message() default "holds an address";

    /** The groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** The payload of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** What decides it. */
    final class Check implements ConstraintValidator<PlainName, String> {

        /** A scheme, the name of a site, a domain with something behind it, a mailbox, or what turns the line. */
        private static final Pattern ADDRESS = Pattern.compile(
                "://|\\bwww\\.|[\\p{L}\\p{N}-]\\.\\p{L}{2,}[/?#:]|\\S@\\S+\\.\\S"
                        + "|[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]",
                Pattern.CASE_INSENSITIVE);

        /** Whether a name holds none of these. */
        public static boolean isPlain(String name) {
            return !ADDRESS.matcher(name).find();
        }

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || isPlain(name);
        }
    }
}
