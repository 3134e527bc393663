package org.threshold.notification.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.security.Caller.Operator;

class ConfiguredOperatorTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String FIRST = Secrets.hash("thr_first");
    private static final String SECOND = Secrets.hash("thr_second");

    private final RegisterInMemory register = new RegisterInMemory();

    @Test
    void without_the_setting_nobody_is_let_in() {
        start(" ");

        assertThat(register.all()).isEmpty();
    }

    @Test
    void it_lets_an_operator_in_once_however_often_the_service_starts() {
        start(FIRST);
        start(FIRST);

        assertThat(register.all())
                .singleElement()
                .satisfies(key -> assertThat(key.holder()).isEqualTo(new Operator()))
                .satisfies(key -> assertThat(key.endedAt()).isEmpty());
    }

    @Test
    void a_changed_hash_ends_the_key_before_it_and_no_other() {
        register.keep(
                new KeyRegister.KeySeed(
                        new UUID(9, 9), Secrets.hash("thr_given"), new Operator(), "a person"),
                NOW);
        start(FIRST);
        start(SECOND);

        assertThat(register.hashesInForce())
                .containsExactlyInAnyOrder(SECOND, Secrets.hash("thr_given"));
    }

    @Test
    void a_key_that_an_operator_has_ended_stays_ended() {
        start(FIRST);
        register.end(register.all().getFirst().id(), NOW);
        start(FIRST);

        assertThat(register.hashesInForce()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thr_a_key_itself", "ABCDEF", "0123"})
    void what_is_no_hash_keeps_the_service_from_starting_and_is_not_quoted(String setting) {
        assertThatThrownBy(() -> start(setting))
                .hasMessageContaining("THRESHOLD_OPERATOR_KEY_HASH")
                .hasMessageContaining("SHA-256")
                .hasMessageNotContaining(setting);
    }

    private void start(String hash) {
        List<UUID> next = new ArrayList<>(List.of(UUID.randomUUID()));
        new ConfiguredOperator(register, next::removeFirst, () -> NOW, hash)
                .afterSingletonsInstantiated();
    }
}
