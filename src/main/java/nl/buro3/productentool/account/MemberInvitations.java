package nl.buro3.productentool.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Who was asked to join a customer company and has not said anything yet. */
public interface MemberInvitations extends JpaRepository<MemberInvitation, Long> {

    @Query("select i from MemberInvitation i where i.organisation.id = :organisation and i.email = :email")
    Optional<MemberInvitation> of(long organisation, String email);

    /** At most as many as one company may have open. */
    @Query(
            "select i from MemberInvitation i where i.organisation.id = :organisation order by i.invitedAt desc, i.id desc")
    List<MemberInvitation> ofOrganisation(long organisation);

    @Query(
            "select i from MemberInvitation i where i.organisation.handle = :handle order by i.invitedAt desc, i.id desc")
    List<MemberInvitation> ofHandle(String handle);

    /** Takes it away; how many that were, so that of two answers at once one counts. */
    @Modifying
    @Query("delete from MemberInvitation i where i.id = :id")
    int answer(long id);

    @Query("select count(i) from MemberInvitation i where i.organisation.id = :organisation")
    long open(long organisation);

    @Modifying
    @Query("delete from MemberInvitation i where i.invitedAt < :before")
    int deleteInvitedBefore(Instant before);
}
