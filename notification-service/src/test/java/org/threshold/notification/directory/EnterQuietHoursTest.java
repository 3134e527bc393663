package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.directory.QuietHours.Entered;
import org.threshold.notification.platform.Refusal;

class EnterQuietHoursTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Recipient GP = new Recipient("gp", "practice");

    private final DutiesInMemory kept = new DutiesInMemory();
    private final EnterQuietHours enter = new EnterQuietHours(kept.quiet, () -> NOW);

    @Test
    void quiet_hours_are_kept_with_when_they_were_entered_and_so_is_their_end() {
        assertThat(enter.handle(GP, Optional.of(new EnteredHours("20:00", "07:00")))).isEmpty();
        assertThat(enter.handle(GP, Optional.empty())).isEmpty();

        assertThat(kept.quiet.of(GP))
                .containsExactly(
                        new Entered(new Hours(LocalTime.of(20, 0), LocalTime.of(7, 0)), NOW),
                        new Entered(null, NOW));
    }

    @ParameterizedTest
    @CsvSource({"20:00, '', to", "'', 07:00, from", "20:00, 20:00, to", "25:00, 07:00, from"})
    void what_are_no_quiet_hours_is_refused_under_its_field(String from, String to, String field) {
        assertThat(enter.handle(GP, Optional.of(new EnteredHours(from, to))))
                .extracting(Refusal::field)
                .containsExactly(field);
        assertThat(kept.quiet.of(GP)).isEmpty();
    }
}
