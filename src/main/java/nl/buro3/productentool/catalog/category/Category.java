package nl.buro3.productentool.catalog.category;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A category of products. There are two levels: the path is {@code main} or {@code main/sub}. */
@Entity
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Category parent;

    private String path;
    private String name;
    private String summary;
    private int position;
    private boolean demo;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    /** @param slug the category's own part of the path */
    public Category(@Nullable Category parent, String slug, String name, String summary, int position) {
        this.parent = parent;
        this.path = parent == null ? slug : parent.path + "/" + slug;
        this.name = name;
        this.summary = summary;
        this.position = position;
    }

    public String getPath() {
        return path;
    }

    public Category asDemo() {
        demo = true;
        return this;
    }

    public String getName() {
        return name;
    }

    public @Nullable Category getParent() {
        return parent;
    }

    /** The main category and, where this is a sub-category, this one. */
    public List<Category> line() {
        return parent == null ? List.of(this) : List.of(parent, this);
    }

    /** Takes other words; the path stays, so that no address that was given out is lost. */
    void describe(CategoryText text) {
        name = text.name();
        summary = text.summary();
    }

    void moveTo(int place) {
        position = place;
    }

    int version() {
        return version;
    }

    public long id() {
        return Objects.requireNonNull(id, "a category has its number once it is stored");
    }

    public String summary() {
        return summary;
    }

    /** The place in the order in which categories are shown. */
    public int getPosition() {
        return position;
    }

    public CategoryRef ref() {
        return new CategoryRef(path, name, line().getFirst().getName());
    }
}
