package nl.buro3.productentool.catalog.specialist;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What an employee says of a specialist. The bounds are those of the database.
 *
 * @param phone digits, with what people write between them
 * @param planUrl where a talk can be planned, http or https, or null for the portal's own form
 */
public record SpecialistContent(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String role,

        @Size(max = 30) @Pattern(regexp = "[+(]?[0-9][0-9 ()./-]{4,}[0-9]")
        String phone,

        @NotBlank @Size(max = 254) @Email(regexp = "[\\p{Graph}&&[^@,;<>\"]]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+")
        String email,

        @Nullable @Size(max = 500) @URL(regexp = "https?://.*")
        String planUrl,

        @Size(max = 600) String introduction) {}
