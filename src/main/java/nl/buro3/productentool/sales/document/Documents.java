package nl.buro3.productentool.sales.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored documents. Their bytes are read for who wants one of them, and not with the list. Who may have them is for
 * those to say who ask here.
 */
@Component
public class Documents {

    private static final String LINE = "d.id, d.owned_product_id, d.name, d.kind, d.size_bytes, d.added_at";

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of these owned products, the latest first; those without are left out. */
    public Map<Long, List<DocumentLine>> of(Collection<Long> owned) {
        return owned.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select " + LINE + " from owned_document d where d.owned_product_id in (:owned)"
                                + " order by d.added_at desc, d.id desc")
                        .param("owned", owned)
                        .query(Documents::line)
                        .stream()
                        .collect(Collectors.groupingBy(DocumentLine::owned));
    }

    /** Keeps one; it is told who added it. */
    public void add(long owned, Document document, long person, Instant now) {
        jdbc.sql("""
                insert into owned_document (owned_product_id, name, kind, size_bytes, added_at, added_by_id, content)
                values (:owned, :name, :kind, :bytes, :at, :by, :content)""")
                .param("owned", owned)
                .param("name", document.name())
                .param("kind", document.kind().name())
                .param("bytes", document.content().length)
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", person)
                .param("content", document.content())
                .update();
    }

    /** Takes one away; says whether it was there. */
    public boolean remove(long owned, long id) {
        return jdbc.sql("delete from owned_document where id = ? and owned_product_id = ?")
                        .params(id, owned)
                        .update()
                > 0;
    }

    /** One with its bytes, of this organisation; or of any, for null. */
    public Optional<Document> find(long id, @Nullable Long organisation) {
        return jdbc.sql("""
                select d.name, d.kind, d.content from owned_document d join owned_product o on o.id = d.owned_product_id
                where d.id = :id and (:any or o.organisation_id = :organisation)""")
                .param("id", id)
                .param("any", organisation == null)
                .param("organisation", organisation == null ? -1 : organisation)
                .query((row, n) -> new Document(
                        row.getString("name"), DocumentKind.valueOf(row.getString("kind")), row.getBytes("content")))
                .optional();
    }

    private static DocumentLine line(ResultSet row, int n) throws SQLException {
        return new DocumentLine(
                row.getLong("id"),
                row.getLong("owned_product_id"),
                row.getString("name"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("size_bytes"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
