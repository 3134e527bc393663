package org.threshold.workflow.procedure.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.domain.ProcedureText;
import org.threshold.workflow.procedure.domain.ResponsibilityText;
import org.threshold.workflow.worklist.StepProcedure.InForce;

class ShowProcedureTest {

    private static final Actor WORKER = DANA_DUTY.actor();
    private static final Procedures PROCEDURES =
            new Procedures(
                    ProcedureText.parse(
                            List.of(
                                    "procedure | see-child",
                                    "version | 1 | 2026-06-01 |",
                                    "do | See the child itself.",
                                    "version | 2 | 2026-07-01 | The child is seen awake.",
                                    "do | See the child itself, awake.")));

    private static final Responsibilities RESPONSIBILITIES =
            ResponsibilityText.parse(
                    List.of("see-child | duty-social-worker | team-manager | | the police |"));

    @Test
    @Requirement("R-C&F-2")
    void whoever_last_did_the_step_by_an_older_version_reads_what_has_changed() {
        assertThat(shown("2026-06-30T22:59:59Z").changed())
                .containsExactly("The child is seen awake.");
        assertThat(shown("2026-06-30T23:00:00Z").changed()).isEmpty();
    }

    @Test
    void whoever_never_did_it_reads_how_it_is_done_and_of_no_change() {
        var shown = show(Optional.empty()).of(WORKER, "see-child").orElseThrow();

        assertThat(shown.version()).isEqualTo(2);
        assertThat(shown.lines()).containsExactly("See the child itself, awake.");
        assertThat(shown.changed()).isEmpty();
    }

    @Test
    @Requirement("R-4.2-3a")
    void whoever_does_a_step_reads_what_it_is_for_them() {
        assertThat(show(Optional.empty()).role(WORKER, "see-child"))
                .containsExactly(
                        "You do this as duty social worker: you are responsible.",
                        "The team manager is accountable and answers for it.",
                        "When it is done, these are told: the police.");
        assertThat(show(Optional.empty()).role(WORKER, "another-step")).isEmpty();
    }

    @Test
    void a_step_without_a_procedure_shows_none() {
        assertThat(show(Optional.empty()).of(WORKER, "another-step")).isEmpty();
    }

    private static InForce shown(String lastDone) {
        return show(Optional.of(Instant.parse(lastDone))).of(WORKER, "see-child").orElseThrow();
    }

    private static ShowProcedure show(Optional<Instant> lastDone) {
        return new ShowProcedure(
                PROCEDURES,
                RESPONSIBILITIES,
                (_, _) -> lastDone,
                () -> Instant.parse("2026-07-15T12:00:00Z"));
    }
}
