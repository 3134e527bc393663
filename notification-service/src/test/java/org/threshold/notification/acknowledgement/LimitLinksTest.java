package org.threshold.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitLinksTest {

    private static final String OFFICE = "0a010203";
    private Instant now = Instant.parse("2026-11-24T09:30:00Z");
    private final LimitLinks limit = new LimitLinks(() -> now);

    @Test
    void opening_and_pressing_again_and_again_with_something_wrong_never_meets_it() {
        for (int i = 0; i < 30; i++) {
            assertThat(limit.handle("a-link", OFFICE)).isEmpty();
        }
    }

    @Test
    void a_link_that_is_asked_for_too_often_waits_ten_seconds_and_no_other_link_does() {
        use("a-link", 30);

        assertThat(limit.handle("a-link", OFFICE)).contains(Duration.ofSeconds(10));
        assertThat(limit.handle("another", OFFICE)).isEmpty();
    }

    @Test
    void after_the_wait_that_was_said_it_works_once_and_a_press_that_was_refused_costs_nothing() {
        use("a-link", 30);
        assertThat(limit.handle("a-link", OFFICE)).isPresent();

        now = now.plusMillis(9_999);
        assertThat(limit.handle("a-link", OFFICE)).contains(Duration.ofMillis(1));
        now = now.plusMillis(1);
        assertThat(limit.handle("a-link", OFFICE)).isEmpty();
        assertThat(limit.handle("a-link", OFFICE)).isPresent();
    }

    @Test
    void whoever_tries_many_links_from_one_address_waits_and_nobody_at_another_address() {
        for (int i = 0; i < 300; i++) {
            assertThat(limit.handle("guess-" + i, OFFICE)).isEmpty();
        }

        assertThat(limit.handle("guess-300", OFFICE)).contains(Duration.ofMillis(200));
        assertThat(limit.handle("guess-300", "0a010204")).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_gives_and_takes_nothing() {
        use("a-link", 29);
        now = now.minusSeconds(3600);

        assertThat(limit.handle("a-link", OFFICE)).isEmpty();
        assertThat(limit.handle("a-link", OFFICE)).contains(Duration.ofSeconds(10));
    }

    @Test
    void of_a_million_addresses_and_links_only_the_latest_are_kept() {
        for (int i = 0; i < LimitLinks.MOST_KEPT + 500; i++) {
            limit.handle("guess-" + i, "address-" + i);
        }

        assertThat(limit.kept()).isEqualTo(2 * LimitLinks.MOST_KEPT);
    }

    private void use(String link, int times) {
        for (int i = 0; i < times; i++) {
            limit.handle(link, OFFICE);
        }
    }
}
