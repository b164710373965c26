package nl.buro3.productentool.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.PlainName;

/**
 * Somebody who is to be able to log in. The bounds are those of the database.
 *
 * @param phone as it was typed, or empty
 */
public record NewPerson(
        @NotBlank @Size(max = 120) @PlainName String name,

        @NotBlank @Size(max = 254) @Email(regexp = "[\\p{Graph}&&[^@,;<>\"]]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+")
        String email,

        @Size(max = PhoneNumber.LONGEST) @PhoneNumber.Typed String phone) {

    /** Somebody whose phone number nobody gave. */
    public NewPerson(String name, String email) {
        this(name, email, "");
    }

    /** The number as it is kept; empty for none. */
    String dialled() {
        return PhoneNumber.of(phone).map(PhoneNumber::dialled).orElse("");
    }
}
