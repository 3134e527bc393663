package org.threshold.workflow.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;

class EngineStandstillTest {

    private final List<String> seen = new ArrayList<>();
    private final Incidents incidents =
            new Incidents() {
                @Override
                public void raise(IncidentKind kind, UUID subjectId, String words) {
                    seen.add("raised " + kind.code());
                }

                @Override
                public void healed(IncidentKind kind, UUID subjectId) {
                    seen.add("healed " + kind.code());
                }
            };

    @Test
    void a_process_that_stands_still_in_any_partition_is_an_incident() {
        new EngineStandstill(() -> page("0.0", "1.0"), incidents).look();

        assertThat(seen).containsExactly("raised engine-stands-still");
    }

    @Test
    void it_is_over_when_the_engine_counts_none_any_more() {
        new EngineStandstill(() -> page("0.0", "0.0"), incidents).look();

        assertThat(seen).containsExactly("healed engine-stands-still");
    }

    @Test
    void an_engine_that_does_not_answer_raises_and_ends_nothing() {
        new EngineStandstill(
                        () -> {
                            throw new ResourceAccessException("away");
                        },
                        incidents)
                .look();

        assertThat(seen).isEmpty();
    }

    @Test
    void whether_somebody_looks_is_a_figure() {
        var meters = new SimpleMeterRegistry();
        var answers = new AtomicBoolean(true);
        var standstill =
                new EngineStandstill(
                        () -> {
                            if (!answers.get()) {
                                throw new ResourceAccessException("away");
                            }
                            return page("0.0", "0.0");
                        },
                        incidents);
        EngineUnwatched.gauge(standstill, EngineStandstill::looking, meters);
        var watched = meters.get(EngineUnwatched.WATCHED).gauge();

        assertThat(watched.value()).isZero();
        standstill.look();
        assertThat(watched.value()).isEqualTo(1);
        answers.set(false);
        standstill.look();
        assertThat(watched.value()).isZero();
    }

    @Test
    void where_nobody_looks_the_figure_says_so() {
        var meters = new SimpleMeterRegistry();
        var unwatched = new EngineUnwatched(meters);

        assertThat(unwatched).isNotNull();
        assertThat(meters.get(EngineUnwatched.WATCHED).gauge().value()).isZero();
    }

    @Test
    void other_metrics_do_not_count() {
        assertThat(PendingIncidents.in("zeebe_incident_events_total{action=\"created\"} 4.0\n"))
                .isZero();
    }

    private static String page(String first, String second) {
        return """
        # TYPE zeebe_pending_incidents_total gauge
        zeebe_pending_incidents_total{partition="1",} %s
        zeebe_pending_incidents_total{partition="2",} %s
        """
                .formatted(first, second);
    }
}
