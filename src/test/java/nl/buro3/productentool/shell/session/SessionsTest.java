package nl.buro3.productentool.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.shell.session.Sessions.Room;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** Which sessions there is room for, and which end for others. */
class SessionsTest {

    private static final Network OFFICE = Network.of("192.0.2.7");
    private static final Network ELSEWHERE = Network.of("2001:db8:1:2::7");
    private static final int PER_NETWORK = 3;
    private static final int IN_ALL = 5;
    private static final int PER_ACCOUNT = 2;
    private static final Duration LASTS = Duration.ofMinutes(30);

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Sessions sessions = new Sessions(new SessionLimits(PER_NETWORK, IN_ALL, PER_ACCOUNT), clock, LASTS);

    @Test
    void aVisitorsSessionLastsAMinuteUntilItsPageIsHeardOf() {
        MockHttpSession session = page(OFFICE);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(60);

        sessions.heard(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(LASTS.toSeconds());

        sessions.closed(session);
        assertThat(session.getMaxInactiveInterval()).as("its page was closed").isEqualTo(60);
    }

    @Test
    void theOldestPageThatWasNeverHeardOfEndsForANewOne() {
        MockHttpSession read = page(OFFICE);
        sessions.heard(read);
        MockHttpSession older = page(OFFICE);
        MockHttpSession newer = page(OFFICE);

        assertThat(sessions.makeRoom(OFFICE)).isEqualTo(Room.FREE);

        assertThat(older.isInvalid()).isTrue();
        assertThat(List.of(read.isInvalid(), newer.isInvalid())).containsOnly(false);
    }

    @Test
    void anotherNetworkIsLeftAlone() {
        MockHttpSession elsewhere = page(ELSEWHERE);

        IntStream.range(0, 1000).forEach(i -> page(OFFICE));

        assertThat(elsewhere.isInvalid()).isFalse();
        assertThat(sessions.ofVisitors()).isEqualTo(PER_NETWORK + 1);
    }

    @Test
    void pagesThatAreReadMakeRoomForNobody() {
        List<MockHttpSession> office =
                IntStream.range(0, PER_NETWORK).mapToObj(i -> page(OFFICE)).toList();
        office.forEach(sessions::heard);

        assertThat(sessions.makeRoom(OFFICE)).isEqualTo(Room.NETWORK_IS_FULL);
        assertThat(sessions.makeRoom(ELSEWHERE)).isEqualTo(Room.FREE);
        assertThat(office).noneMatch(MockHttpSession::isInvalid);

        now = now.plus(Sessions.SILENT).plusSeconds(1);
        office.subList(1, PER_NETWORK).forEach(sessions::heard);
        assertThat(sessions.makeRoom(OFFICE)).as("one fell silent").isEqualTo(Room.FREE);
        assertThat(office.getFirst().isInvalid()).isTrue();
    }

    @Test
    void allNetworksTogetherAreBoundedToo() {
        for (int i = 0; i < IN_ALL; i++) {
            sessions.heard(page(Network.of("192.0.2." + i)));
        }

        assertThat(sessions.makeRoom(OFFICE)).isEqualTo(Room.ALL_IS_FULL);
        assertThat(sessions.ofVisitors()).isEqualTo(IN_ALL);
    }

    @Test
    void everyPageOfASessionCounts() {
        MockHttpSession session = page(OFFICE);
        sessions.heard(session);
        sessions.opened(session, OFFICE);
        sessions.opened(session, OFFICE);
        assertThat(sessions.makeRoom(OFFICE)).isEqualTo(Room.NETWORK_IS_FULL);

        sessions.closed(session);
        assertThat(sessions.makeRoom(OFFICE)).isEqualTo(Room.FREE);
    }

    @Test
    void aLogInNeverMakesRoomForAStranger() {
        MockHttpSession employee = page(OFFICE);
        sessions.signedIn(employee, "sanne@buro3.example");
        assertThat(employee.getMaxInactiveInterval()).isEqualTo(LASTS.toSeconds());
        now = now.plus(Sessions.SILENT).plusSeconds(1);

        IntStream.range(0, 1000).forEach(i -> page(OFFICE));

        assertThat(employee.isInvalid()).isFalse();
    }

    @Test
    void ofTooManySessionsOfOneAccountTheOneEndsThatWasSilentLongest() {
        MockHttpSession first = signedIn("sanne@buro3.example");
        MockHttpSession second = signedIn("sanne@buro3.example");
        MockHttpSession other = signedIn("joris@buro3.example");
        now = now.plusSeconds(1);
        sessions.signedIn(first, "sanne@buro3.example");

        MockHttpSession third = signedIn("sanne@buro3.example");

        assertThat(second.isInvalid()).isTrue();
        assertThat(List.of(first.isInvalid(), third.isInvalid(), other.isInvalid()))
                .containsOnly(false);
    }

    private MockHttpSession page(Network network) {
        assertThat(sessions.makeRoom(network)).isEqualTo(Room.FREE);
        now = now.plusMillis(1);
        MockHttpSession session = new Heard();
        sessions.opened(session, network);
        return session;
    }

    private MockHttpSession signedIn(String name) {
        now = now.plusMillis(1);
        MockHttpSession session = new Heard();
        sessions.signedIn(session, name);
        return session;
    }

    /** Tells of its end, as a server does. */
    private final class Heard extends MockHttpSession {

        @Override
        public void invalidate() {
            super.invalidate();
            sessions.ended(this);
        }
    }
}
