package nl.buro3.productentool.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A customer company. */
@Entity
@OffPages
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String handle;
    private String name;
    private String sector;
    private String city;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String handle, String name, String sector, String city, boolean demo) {
        this.handle = handle;
        this.name = name;
        this.sector = sector;
        this.city = city;
        this.demo = demo;
    }

    /** It is called otherwise from now on; its short name in addresses stays. */
    void change(NewOrganisation now) {
        name = now.name();
        sector = now.sector();
        city = now.city();
    }

    public OrganisationRef ref() {
        return new OrganisationRef(Objects.requireNonNull(id), handle, name, sector, city);
    }
}
