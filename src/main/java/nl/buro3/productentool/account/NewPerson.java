package nl.buro3.productentool.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buro3.productentool.common.PlainName;

/** Somebody who is to be able to log in. The bounds are those of the database. */
public record NewPerson(
        @NotBlank @Size(max = 120) @PlainName String name,

        @NotBlank @Size(max = 254) @Email(regexp = "[\\p{Graph}&&[^@,;<>\"]]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+")
        String email) {}
