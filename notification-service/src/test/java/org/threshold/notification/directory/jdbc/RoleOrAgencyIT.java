package org.threshold.notification.directory.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.QuietHours;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.Rota;
import org.threshold.notification.directory.Rotas;
import org.threshold.notification.testing.OnRealServers;

/** A duty role has what was entered for it, or else what was entered for any role of its agency. */
class RoleOrAgencyIT extends OnRealServers {

    private static final Rota EMPTY = new Rota(List.of());

    @Autowired private Entries entries;
    @Autowired private Rotas rotas;
    @Autowired private QuietHours quiet;
    private Recipient any = new Recipient("none", "any");
    private Recipient sergeant = new Recipient("none", "sergeant");

    @BeforeEach
    void another_agency() {
        any = new Recipient(newAgency(), "any");
        sergeant = new Recipient(any.agency(), "sergeant");
    }

    @Test
    void it_is_reached_by_its_own_entry_or_by_that_of_its_agency() {
        assertThat(entries.answering(sergeant)).isEmpty();

        entries.replace(any, List.of(webhook("any"), webhook("any-2")), Instant.EPOCH);
        assertThat(entries.answering(sergeant).map(Entry::recipient)).contains(any);
        assertThat(urls(sergeant)).containsExactly("https://any", "https://any-2");

        entries.replace(sergeant, List.of(webhook("own")), Instant.EPOCH);
        assertThat(entries.answering(sergeant).map(Entry::recipient)).contains(sergeant);
        assertThat(urls(sergeant)).containsExactly("https://own");
        assertThat(urls(any)).containsExactly("https://any", "https://any-2");
    }

    @Test
    void the_last_that_was_entered_for_it_counts_though_more_came_for_its_agency_since() {
        assertThat(quiet.counting(sergeant)).isEmpty();

        quiet.enter(any, from(20));
        quiet.enter(any, from(21));
        assertThat(quiet.counting(sergeant)).contains(from(21));

        quiet.enter(sergeant, from(22));
        quiet.enter(sergeant, from(23));
        quiet.enter(any, from(19));
        assertThat(quiet.counting(sergeant)).contains(from(23));
        assertThat(quiet.counting(any)).contains(from(19));
    }

    @Test
    void a_rota_that_was_taken_away_is_its_own_too() {
        assertThat(rotas.counting(sergeant)).isEmpty();

        rotas.enter(sergeant, new Rotas.Entered(EMPTY, Instant.EPOCH));

        assertThat(rotas.counting(sergeant)).contains(EMPTY);
        assertThat(rotas.counting(any)).isEmpty();
    }

    private List<String> urls(Recipient recipient) {
        return entries.answering(recipient).orElseThrow().lines().stream()
                .map(line -> line.endpoint().settings().get("url"))
                .toList();
    }

    private static Endpoint webhook(String host) {
        return new Endpoint("webhook", Map.of("url", "https://" + host));
    }

    private static QuietHours.Entered from(int hour) {
        return new QuietHours.Entered(
                new Hours(LocalTime.of(hour, 0), LocalTime.of(7, 0)), Instant.EPOCH);
    }
}
