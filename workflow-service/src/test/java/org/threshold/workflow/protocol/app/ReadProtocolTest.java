package org.threshold.workflow.protocol.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.protocol.domain.ProcessText;

class ReadProtocolTest {

    private static final Instant NOW = london("2026-11-27T10:00");
    private static final ProcessText REFERRAL =
            new ProcessText("Referral", "Referral", "A concern.", List.of(), List.of("Done"));

    private final ReadProtocol read =
            new ReadProtocol(
                    Actors::require,
                    new Processes(List.of(REFERRAL)),
                    new Responsibilities(List.of()),
                    new ProtocolStanding(
                            new ProtocolReviewsInMemory(),
                            new DeadlinesInMemory(NOW).deadlines(),
                            () -> NOW,
                            new FirstReview(LocalDate.parse("2026-11-27"))));

    @Test
    void whoever_works_by_the_protocol_reads_it_and_when_it_is_reviewed() {
        var ward = Actors.in(Role.WARD);

        assertThat(read.handle(ward).processes()).containsExactly(REFERRAL);
        assertThat(read.handle(ward).next().dueAt()).isEqualTo(london("2027-11-26T17:00"));
        assertThat(read.one(ward, "Referral")).contains(REFERRAL);
        assertThat(read.one(ward, "Nothing")).isEmpty();
        assertThat(read.parts(ward)).isEmpty();
    }

    @Test
    void whoever_only_runs_the_system_does_not() {
        var operator = Actors.in(Role.OPERATOR);

        assertThatThrownBy(() -> read.handle(operator)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read.one(operator, "Referral")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read.parts(operator)).isInstanceOf(AccessRefused.class);
    }
}
