package org.threshold.workflow.liaison.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Which practices have liaisons and which have closed, in PostgreSQL. */
class JdbcLiaisonPracticesIT {

    private static final TestDatabase DATABASE = TestDatabase.create("liaison_practices");
    private static final RegisteredAt PRACTICE = new RegisteredAt("K81234");

    private final JdbcLiaisonPractices practices = new JdbcLiaisonPractices(DATABASE.jdbc());

    @Test
    @Requirement("R-GP-1")
    void a_practice_is_closed_until_it_is_opened_again_and_known_for_ever() {
        assertThat(practices.known()).isEmpty();
        Series series =
                new JdbcLiaisons(DATABASE.jdbc())
                        .lockOf(PRACTICE, new SeriesId(UUID.randomUUID()), MONDAY);
        assertThat(practices.known()).containsExactly(PRACTICE);
        assertThat(practices.closed()).isEmpty();

        practices.close(series.id(), "Its GP retired.", MONDAY);
        practices.close(series.id(), "Its GP retired, and nobody followed.", MONDAY);
        assertThat(practices.closed()).containsExactly(PRACTICE);

        practices.open(series.id());
        assertThat(practices.closed()).isEmpty();
        assertThat(practices.known()).containsExactly(PRACTICE);
    }
}
