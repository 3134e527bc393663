package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.notification.platform.Refusal;

class ChangeSecretTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Recipient DESK = new Recipient("police", Recipient.ANY_ROLE);
    private static final Endpoint POST =
            new Endpoint("post", Map.of("to", "desk", "secret", "old"));

    private final EntriesInMemory entries = new EntriesInMemory();
    private Instant wall = NOW;
    private final ChangeSecret change =
            new ChangeSecret(entries, () -> NOW, () -> wall, List.of(new PostKind()));

    @Test
    void both_secrets_are_good_for_a_day_and_then_the_fresh_one_alone() {
        entries.replace(DESK, List.of(POST), NOW);

        assertThat(change.handle(DESK, Preference.FIRST, "fresh")).isEmpty();

        assertThat(endpoint().setting("secret")).isEqualTo("fresh");
        Instant end = NOW.plus(Duration.ofDays(1));
        assertThat(SecretChange.previous(endpoint(), end.minusSeconds(1))).contains("old");
        assertThat(SecretChange.previous(endpoint(), end)).isEmpty();
    }

    @Test
    void a_second_change_waits_for_the_end_of_the_first() {
        entries.replace(DESK, List.of(POST), NOW);
        change.handle(DESK, Preference.FIRST, "fresh");

        wall = NOW.plus(Duration.ofHours(23));
        assertThat(refusals("fresher")).containsExactly("request");
        assertThat(endpoint().setting("secret")).isEqualTo("fresh");

        wall = NOW.plus(Duration.ofHours(24));
        assertThat(refusals("fresher")).isEmpty();
        assertThat(SecretChange.previous(endpoint(), wall)).contains("fresh");
    }

    @Test
    void a_channel_that_is_out_of_use_stays_out_of_use() {
        entries.replace(DESK, List.of(POST), NOW);
        entries.disable(DESK, Preference.FIRST, NOW);

        assertThat(refusals("fresh")).isEmpty();

        assertThat(entries.of(DESK).orElseThrow().lines().getFirst().disabledAt()).isEqualTo(NOW);
    }

    @Test
    void what_the_kind_does_not_take_and_a_channel_that_is_not_there_are_refused() {
        entries.replace(DESK, List.of(POST), NOW);

        assertThat(refusals("")).containsExactly("settings.secret");
        assertThat(change.handle(DESK, Preference.SECOND, "fresh"))
                .extracting(Refusal::problem)
                .containsExactly("There is no such channel");
        assertThat(endpoint()).isEqualTo(POST);
    }

    @Test
    void a_kind_without_a_secret_has_none_to_change() {
        entries.replace(DESK, List.of(new Endpoint("pigeon", Map.of("to", "desk"))), NOW);

        assertThat(refusals("fresh")).containsExactly("request");
    }

    @Test
    void a_previous_secret_and_its_end_are_entered_together_or_not_at_all() {
        assertThat(SecretChange.problemWithOverlap(Map.of())).isEmpty();
        assertThat(
                        SecretChange.problemWithOverlap(
                                Map.of(
                                        "previousSecret", "old",
                                        "previousSecretUntil", "2026-11-24T09:00:00Z")))
                .isEmpty();
        for (Map<String, String> half :
                List.of(
                        Map.of("previousSecret", "old"),
                        Map.of("previousSecret", "old", "previousSecretUntil", "tomorrow"),
                        Map.of("previousSecretUntil", "tomorrow"),
                        Map.of("previousSecretUntil", "2026-11-24T09:00:00Z"))) {
            assertThat(SecretChange.problemWithOverlap(half)).as("%s", half).isPresent();
        }
    }

    private List<String> refusals(String fresh) {
        return change.handle(DESK, Preference.FIRST, fresh).stream().map(Refusal::field).toList();
    }

    private Endpoint endpoint() {
        return entries.of(DESK).orElseThrow().lines().getFirst().endpoint();
    }
}
