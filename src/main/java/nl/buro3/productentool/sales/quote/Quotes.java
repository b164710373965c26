package nl.buro3.productentool.sales.quote;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Quotes extends JpaRepository<Quote, Long> {

    Optional<Quote> findByNumber(String number);

    /** For who is going to change it; a second one waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quote q where q.id = :id")
    Optional<Quote> forChange(long id);

    /** The same by its number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quote q where q.number = :number")
    Optional<Quote> forChange(String number);

    /** The number of the newest version after this one that went out. */
    @Query("select q.number from Quote q where q.series = :series and q.edition > :edition and q.sentAt is not null"
            + " order by q.edition desc")
    List<String> successors(String series, int edition, Limit most);

    /** The versions before this one that something may still come of. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quote q where q.series = :series and q.edition < :edition and q.state <> REPLACED"
            + " order by q.edition")
    List<Quote> before(String series, int edition);

    /** All versions before this one. */
    @Query("select q.id from Quote q where q.series = :series and q.edition < :edition order by q.edition")
    List<Long> idsBefore(String series, int edition);

    Optional<Quote> findFirstBySeriesOrderByEditionDesc(String series);

    Optional<Quote> findBySeriesAndEdition(String series, int edition);

    /**
     * The numbers of a page of them, what needs attention first. Of an index alone: rows that are not shown are not read.
     *
     * @param state null for any
     * @param attention what it waits for, by its rank; null for anything
     * @param owner null for anybody's
     * @param typed a pattern
     */
    @Query(
            "select q.id from Quote q where (:state is null or q.state = :state) and (:owner is null or q.ownerId = :owner)"
                    + " and (:attention is null or q.attention = :attention)"
                    + " and q.searchText like :typed escape '!' order by q.attention, q.changedAt desc, q.id desc")
    Page<Long> listed(
            @Nullable QuoteState state, @Nullable Integer attention, @Nullable Long owner, String typed, Pageable page);

    /** What an organisation's people may see, what is open first and the newest of that first. */
    @Query("select q from Quote q where q.customer.organisation = :organisation"
            + " and (q.sentAt is not null or q.askedAt is not null) and q.state <> REPLACED"
            + " order by case when q.state in (SENT, SEEN) then 0 when q.state in (DRAFT, APPROVAL) then 1 else 2 end,"
            + " q.changedAt desc, q.id desc")
    List<Quote> ofCustomer(long organisation, Limit most);

    /** Those of an organisation, still to be decided about, of which a question was answered since. */
    @Query("select q from Quote q where q.customer.organisation = :organisation"
            + " and (q.sentAt is not null or q.askedAt is not null) and q.state in (DRAFT, APPROVAL, SENT, SEEN)"
            + " and exists (select k.id from QuoteQuestion k where k.quoteId = q.id and k.answeredAt >= :since)"
            + " order by q.id desc")
    List<Quote> answered(long organisation, Instant since, Limit most);

    /** What somebody asked for lately, and waits for. */
    @Query("select q from Quote q where q.askedById = :person and q.state = DRAFT and q.askedAt >= :since"
            + " order by q.id desc")
    List<Quote> askedSince(long person, Instant since);

    /** What was asked for a bundle and still holds, the latest first. */
    @Query("select q from Quote q where q.askedBundleId = :bundle and q.state not in (WITHDRAWN, REPLACED)"
            + " order by q.id desc")
    List<Quote> ofBundle(long bundle, Limit most);

    Optional<Quote> findByAskedByIdAndFormKey(long person, UUID key);

    /** The versions before this one that went out, the newest first. */
    @Query("select q from Quote q where q.series = :series and q.edition < :edition and q.sentAt is not null"
            + " order by q.edition desc")
    List<Quote> earlier(String series, int edition, Limit most);

    /** The versions after this one that went to the same address, the newest first. */
    @Query("select q.id from Quote q where q.series = :series and q.edition > :edition and q.sentAt is not null"
            + " and lower(q.customer.email) = lower(:email) order by q.edition desc")
    List<Long> later(String series, int edition, String email, Limit most);

    List<Quote> findTop10ByCustomerOrganisationOrderByIdDesc(long organisation);

    /** Those of which the last day is over. */
    @Query("select q.id from Quote q where q.state in (SENT, SEEN) and q.validUntil < :today order by q.id")
    List<Long> over(LocalDate today, Limit most);

    long countByDemoTrue();

    long countByStateAndSubmittedByIdNot(QuoteState state, long person);

    @Modifying
    @Query("delete from Quote where demo = true")
    void deleteDemo();

    @Modifying
    @Query("delete from Quote q where q.changedAt < :before")
    int deleteUntouchedSince(Instant before);
}
