package org.threshold.workflow.suspicion.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.suspicion.domain.ADecision.NOW;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.app.DecideSuspicion;
import org.threshold.workflow.suspicion.app.ReadSuspicions;
import org.threshold.workflow.suspicion.domain.ADecision;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.SafetyDecision;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The form of the task, and what the case’s page and its chronology say (R-C&amp;F-10). */
class SuspicionPagesTest {

    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Actor WHO = Actors.in(Role.ON_CALL_SENIOR_MANAGER);

    private final ReadSuspicions read = mock(ReadSuspicions.class);
    private final DecideSuspicion decide = mock(DecideSuspicion.class);
    private final DecideSuspicionStep step = new DecideSuspicionStep(decide, read);
    private final CaseBabySuspicionsPart part =
            new CaseBabySuspicionsPart(new SuspicionsOfCase(read));
    private final Suspicion open =
            new Suspicion(
                    new SuspicionId(new UUID(0, 1)),
                    REF,
                    Ground.MEDICAL_OPINION,
                    NOW,
                    Optional.empty());

    @Test
    @Requirement("R-C&F-10")
    void the_case_says_that_a_senior_manager_decides_and_then_what_was_decided() {
        assertThat(lines(open))
                .startsWith("A doctor’s opinion on the baby leaves open what happened to it.")
                .last()
                .asString()
                .contains("Nothing that protects the baby waits for this.");

        assertThat(lines(decided(ADecision.advised())))
                .containsExactly(
                        "A doctor’s opinion on the baby leaves open what happened to it.",
                        "Decided, Monday 23 November 2026 at 11:00: The baby is cared for away from"
                                + " everybody who may have harmed it, as the parents agree.",
                        "Why: Nobody knows yet who had care of it.",
                        "What keeps the baby safe now: The grandmother is with the baby day and night.",
                        "Legal adviser asked: The duty solicitor, Monday 23 November 2026 at 10:00",
                        "Legal advice: The threshold is met.");
        assertThat(lines(decided(ADecision.notAdvised())))
                .last()
                .isEqualTo("No legal advice yet: Nobody answers before nine.");
    }

    @Test
    @Requirement("R-C&F-10")
    void both_stand_in_the_chronology() {
        when(read.of(any(), eq(REF))).thenReturn(List.of(decided(ADecision.advised())));

        List<ChronologyEntry> entries = part.chronology(WHO, REF.value());

        assertThat(entries)
                .extracting(ChronologyEntry::words)
                .containsExactly(
                        "The evidence is not definite",
                        "A senior manager decided how the baby is kept safe while the evidence is not"
                                + " definite");
        assertThat(entries.getLast().detail()).contains("Legal advice: The threshold is met.");
        assertThat(part.of(WHO, "nonsense")).isEmpty();
        assertThat(part.order()).isPositive();
    }

    @Test
    @Requirement("R-C&F-10")
    void the_form_asks_for_safety_advice_and_a_decision_with_its_reason() {
        when(read.forStep(open.id())).thenReturn(List.of(open));

        assertThat(step.fields(task()))
                .extracting(FormField::name)
                .containsExactly(
                        "safeNow", "adviser", "askedAt", "advice", "whyNotYet", "course", "reason");
        assertThat(step.words()).contains("with legal advice").contains("not definite");
        assertThat(step.matter(WHO, task())).isPresent();
        assertThat(step.restsOnFindings()).isTrue();
    }

    @Test
    void what_is_sent_is_read_and_a_course_that_is_none_is_refused() {
        when(decide.handle(any(), eq(open.id()), eq(ADecision.advised())))
                .thenReturn(new Completion.Done("Done."));

        assertThat(step.complete(WHO, task(), form(ADecision.advised(), "away-agreed")))
                .isEqualTo(new Completion.Done("Done."));
        assertThat(step.complete(WHO, task(), form(ADecision.advised(), "perhaps")))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("course"));
    }

    private static SuspicionForm form(SafetyDecision what, String course) {
        return new SuspicionForm(
                what.legal().adviser(),
                what.legal().askedAt().orElseThrow(),
                what.legal().advice(),
                what.legal().whyNotYet(),
                what.safeNow(),
                course,
                what.reason());
    }

    private Suspicion decided(SafetyDecision what) {
        return open.decided(new Decided(what, NOW.plusSeconds(3600)));
    }

    private List<String> lines(Suspicion one) {
        when(read.of(any(), eq(REF))).thenReturn(List.of(one));
        var shown = (CaseFacts) part.of(WHO, REF.value()).orElseThrow().shown();
        return shown.facts().getFirst().lines();
    }

    private TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 3)),
                DecideSuspicion.STEP,
                new TaskView.Subject("baby-suspicion", open.id().value(), List.of("CP-2041")),
                Set.of(Role.SERVICE_MANAGER),
                new TaskView.Due(NOW, NOW),
                new TaskState.Open());
    }
}
