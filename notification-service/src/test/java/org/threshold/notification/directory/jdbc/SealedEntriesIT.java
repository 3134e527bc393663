package org.threshold.notification.directory.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.testing.OnRealServers;

/** What the database shows of how an agency is reached: nothing that could be used. */
class SealedEntriesIT extends OnRealServers {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Endpoint WEBHOOK =
            new Endpoint("webhook", Map.of("url", "https://p.example/in", "secret", SECRET));

    @Autowired private Entries entries;
    @Autowired private JdbcClient jdbc;
    @Autowired private SealAtStart atStart;
    private Recipient desk = new Recipient("none", "any");

    @BeforeEach
    void another_agency() {
        desk = new Recipient(newAgency(), "any");
    }

    @Test
    void a_secret_is_read_back_by_the_service_and_stands_nowhere_in_the_database() {
        entries.replace(desk, List.of(WEBHOOK), Instant.EPOCH);

        assertThat(endpoints()).containsExactly(WEBHOOK);
        assertThat(column()).contains("sealed").doesNotContain(SECRET).doesNotContain("p.example");
    }

    @Test
    void what_an_earlier_version_kept_in_clear_is_sealed_at_the_next_start() {
        jdbc.sql(
                        """
                        insert into directory_channel (agency, role, preference, kind, settings, changed_at)
                        values (:agency, 'any', 'first', 'webhook',
                                jsonb_build_object('url', 'https://p.example/in', 'secret', cast(:secret as text)),
                                timestamptz '2026-11-23 09:00Z')
                        """)
                .param("agency", desk.agency())
                .param("secret", SECRET)
                .update();

        atStart.seal();

        assertThat(column()).doesNotContain(SECRET);
        assertThat(endpoints()).containsExactly(WEBHOOK);
    }

    @Test
    void a_second_start_leaves_what_is_sealed_as_it_is() {
        entries.replace(desk, List.of(WEBHOOK), Instant.EPOCH);
        String before = column();

        atStart.seal();

        assertThat(column()).isEqualTo(before);
    }

    @Test
    void settings_that_were_put_in_the_row_of_another_agency_are_refused() {
        Recipient other = new Recipient(newAgency(), "any");
        entries.replace(desk, List.of(WEBHOOK), Instant.EPOCH);
        entries.replace(other, List.of(WEBHOOK), Instant.EPOCH);

        jdbc.sql(
                        """
                        update directory_channel set settings = (select settings from directory_channel
                                                                 where agency = :other)
                        where agency = :agency
                        """)
                .param("other", other.agency())
                .param("agency", desk.agency())
                .update();

        assertThatThrownBy(this::endpoints)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("moved");
        entries.replace(desk, List.of(WEBHOOK), Instant.EPOCH);
    }

    private List<Endpoint> endpoints() {
        return entries.of(desk).orElseThrow().lines().stream().map(Entry.Line::endpoint).toList();
    }

    private String column() {
        return jdbc.sql("select settings from directory_channel where agency = :agency")
                .param("agency", desk.agency())
                .query(String.class)
                .single();
    }
}
