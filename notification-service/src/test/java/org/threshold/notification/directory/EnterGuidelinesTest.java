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
import org.threshold.notification.directory.AgencyGuidelines.Entered;
import org.threshold.trace.Requirement;

class EnterGuidelinesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String ADDRESS = "https://maternity.example/guidelines?for=gp#start";

    private final List<Entered> kept = new ArrayList<>();
    private final EnterGuidelines enter = new EnterGuidelines(new InMemory(), () -> NOW);

    @Test
    @Requirement("R-Mid-1")
    void an_address_is_kept_with_when_it_was_entered_and_null_ends_it() {
        assertThat(enter.handle("midwifery", Optional.of(ADDRESS))).isEmpty();
        assertThat(enter.handle("midwifery", Optional.empty())).isEmpty();

        assertThat(kept).containsExactly(new Entered(ADDRESS, NOW), new Entered(null, NOW));
    }

    @ParameterizedTest
    @Requirement("R-Mid-1")
    @ValueSource(
            strings = {
                "",
                "guidelines",
                "http://maternity.example",
                "javascript:alert(1)",
                "https:guidelines",
                "https:///guidelines",
                "https://somebody:secret@maternity.example",
                "https://maternity.example/a b",
            })
    void what_nobody_can_be_sent_to_safely_is_refused_under_its_field(String address) {
        assertThat(enter.handle("midwifery", Optional.of(address)))
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("address");
                            assertThat(refusal.remedy()).contains("https://");
                        });
        assertThat(kept).isEmpty();
    }

    @Test
    void an_address_has_500_characters_at_most() {
        String start = "https://maternity.example/";
        String longest = start + "a".repeat(500 - start.length());

        assertThat(enter.handle("midwifery", Optional.of(longest))).isEmpty();
        assertThat(enter.handle("midwifery", Optional.of(longest + "a"))).hasSize(1);
    }

    private final class InMemory implements AgencyGuidelines {

        @Override
        public Map<String, String> entered() {
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
