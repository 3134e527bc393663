package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.directory.EnterRate.RateEntered;

class EnterRateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final List<AgencyRates.Entered> kept = new ArrayList<>();
    private final List<Object> said = new ArrayList<>();
    private final EnterRate enter = new EnterRate(new RatesInMemory(), () -> NOW, said::add);

    @Test
    void a_rate_is_kept_with_when_it_was_entered_and_null_ends_it() {
        assertThat(enter.handle("police", Optional.of(5))).isEmpty();
        assertThat(enter.handle("police", Optional.empty())).isEmpty();

        assertThat(kept)
                .containsExactly(
                        new AgencyRates.Entered(5, NOW), new AgencyRates.Entered(null, NOW));
        assertThat(said).hasSize(2).containsOnly(new RateEntered("police"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001})
    void what_is_no_rate_is_refused_under_its_field(int perSecond) {
        assertThat(enter.handle("police", Optional.of(perSecond)))
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("perSecond");
                            assertThat(refusal.remedy()).contains("whole number");
                        });
        assertThat(kept).isEmpty();
        assertThat(said).isEmpty();
    }

    private final class RatesInMemory implements AgencyRates {

        @Override
        public Map<String, Integer> entered() {
            return Map.of();
        }

        @Override
        public List<Entered> of(String agency) {
            return kept;
        }

        @Override
        public void enter(String agency, Entered entered) {
            kept.add(entered);
        }
    }
}
