package org.threshold.workflow.improvement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.improvement.app.SupervisionWorld.BABY;
import static org.threshold.workflow.improvement.app.SupervisionWorld.INTO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.referral.CaseRef;

/** The log of supervisions on a case, which supervisors write and read (R-Hosp-2). */
class SupervisionLogTest {

    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);

    private final SupervisionWorld world =
            new SupervisionWorld(Instant.parse("2026-11-24T10:00:00Z"));

    @Test
    @Requirement("R-Hosp-2")
    void a_paediatrician_logs_a_supervision_under_the_case_that_answers() {
        world.log().handle(DOCTOR, INTO, given("Ask again how he fell."));

        assertThat(world.read().handle(DOCTOR, INTO).orElseThrow().held())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.caseRef()).isEqualTo(BABY);
                            assertThat(one.words().worry()).isEqualTo("He is too quiet.");
                            assertThat(DOCTOR.staff()).contains(one.written().by());
                        });
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .containsExactly("supervision-logged", "supervisions-read");
        assertThat(world.audit).noneMatch(one -> one.toString().contains("quiet"));
    }

    @Test
    @Requirement("R-Hosp-2")
    void whoever_supervises_nobody_neither_reads_nor_writes_it() {
        var nurse = Actors.in(Role.WARD);

        assertThatThrownBy(() -> world.read().handle(nurse, BABY))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.log().handle(nurse, BABY, given("x")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void what_lacks_something_is_not_kept_and_an_unknown_case_has_no_log() {
        assertThat(world.log().handle(DOCTOR, BABY, given(" ")))
                .isInstanceOf(SupervisionResult.Refused.class);
        assertThat(world.held).isEmpty();
        var unknown = new CaseRef("CP-9");
        assertThat(world.log().handle(DOCTOR, unknown, given("x")))
                .isInstanceOf(SupervisionResult.NothingThere.class);
        assertThat(world.read().handle(DOCTOR, unknown)).isEmpty();
    }

    private static SupervisionGiven given(String agreed) {
        return new SupervisionGiven(
                Optional.of(Role.WARD),
                Optional.of(LocalDate.parse("2026-11-23")),
                agreed,
                "He is too quiet.");
    }
}
