package org.threshold.workflow.census.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.census.Population;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.deadlines.domain.Times;

/** What the census reads of a thousand cases in PostgreSQL. */
class CensusCasesIT {

    private final CensusRows rows = new CensusRows(oneConnection());
    private final JdbcCensusCases cases = new JdbcCensusCases(rows.sql);

    @Test
    void a_thousand_cases_are_read_as_they_were_recorded() {
        List<CaseFacts> population = Population.of(1000, 47);
        population.forEach(rows::insert);

        assertThat(cases.of(Population.YEAR)).containsExactlyInAnyOrderElementsOf(population);
    }

    @Test
    void cases_that_were_joined_are_one_with_the_earliest_referral_and_all_that_was_done() {
        List<CaseFacts> both = Population.of(40, 47);
        both.forEach(rows::insert);
        CaseFacts first = both.get(0);
        CaseFacts second = both.get(1);
        rows.run(
                "update case_file set closed_at = ?, joined_to = ? where ref = ?",
                Times.london("2026-01-05T10:00"),
                first.ref(),
                second.ref());

        List<CaseFacts> read = cases.of(Population.YEAR);
        CaseFacts joined =
                read.stream().filter(it -> it.ref().equals(first.ref())).findFirst().orElseThrow();

        assertThat(read).hasSize(39);
        Instant earliest =
                first.openedAt().isBefore(second.openedAt()) ? first.openedAt() : second.openedAt();
        assertThat(joined.referral().orElseThrow().receivedAt()).isEqualTo(earliest);
        assertThat(joined.work().enquiries())
                .hasSize(first.work().enquiries().size() + second.work().enquiries().size());
    }

    @Test
    void a_case_of_nobody_known_and_without_a_referral_is_read_too() {
        rows.run(
                "insert into case_file (ref, person_id, opened_at) values ('CP-7', ?, ?)",
                UUID.randomUUID(),
                Times.london("2026-03-31T23:59"));
        rows.run(
                "insert into case_file (ref, person_id, opened_at) values ('CP-8', ?, ?)",
                UUID.randomUUID(),
                Times.london("2026-04-01T00:00"));

        CaseFacts one = cases.of(Population.YEAR).getFirst();

        assertThat(cases.of(Population.YEAR)).hasSize(1);
        assertThat(one.child().earliest()).isEmpty();
        assertThat(one.child().sex()).isEqualTo("not-known");
        assertThat(one.referral()).isEmpty();
        assertThat(cases.of(new CensusYear(2027))).hasSize(2);
    }

    /** Thousands of rows do not open a connection each. */
    private static JdbcClient oneConnection() {
        try {
            var source = TestDatabase.create("census").source();
            return JdbcClient.create(new SingleConnectionDataSource(source.getConnection(), true));
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
