package nl.buro3.productentool.catalog.specialist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The employee who answers for products. */
@Entity
public class Specialist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String handle;
    private String name;
    private String role;
    private String phone;
    private String email;

    @Column(name = "plan_url")
    private @Nullable String planUrl;

    private String introduction;

    @Column(name = "portrait_id")
    private @Nullable Long portraitId;

    private boolean demo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Specialist() {}

    public Specialist(SpecialistCard card, boolean demo) {
        this.handle = card.handle();
        this.name = card.name();
        this.role = card.role();
        this.phone = card.phone();
        this.email = card.email();
        this.planUrl = card.planUrl();
        this.introduction = card.introduction();
        this.demo = demo;
    }

    /** A specialist as an employee describes them. */
    Specialist(String handle, SpecialistContent content) {
        this.handle = handle;
        revise(content);
    }

    final void revise(SpecialistContent content) {
        name = content.name();
        role = content.role();
        phone = content.phone();
        email = content.email();
        planUrl = content.planUrl();
        introduction = content.introduction();
    }

    /** Shows this picture, by its number; null for the drawn portrait. */
    void portrait(@Nullable Long picture) {
        portraitId = picture;
    }

    @Nullable
    Long portraitId() {
        return portraitId;
    }

    int version() {
        return version;
    }

    public String getHandle() {
        return handle;
    }

    public String getName() {
        return name;
    }

    public long id() {
        return Objects.requireNonNull(id, "a specialist has a number once stored");
    }

    public String email() {
        return email;
    }

    boolean isDemo() {
        return demo;
    }

    /** What a reader sees of the specialist. */
    public SpecialistCard card() {
        return new SpecialistCard(handle, name, role, phone, email, planUrl, introduction, portraitId);
    }
}
