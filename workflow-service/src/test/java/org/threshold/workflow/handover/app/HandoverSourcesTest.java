package org.threshold.workflow.handover.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.UndecidedReferrals;

/** Which cases the rules put on the handover list, and with which words (R-ASC-1). */
class HandoverSourcesTest {

    private static final Instant LISTED = london("2026-11-24T16:30");
    private static final Night NIGHT = new Nights(Times.CALENDAR).of(LocalDate.parse("2026-11-24"));
    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef OTHER = new CaseRef("CP-2042");

    @Test
    @Requirement("R-ASC-1")
    void a_child_on_the_red_path_whose_referral_is_not_decided() {
        var found = new RedUndecided(new Red()).found(NIGHT);

        assertThat(found).extracting(HandoverReason::caseRef).containsExactly(BABY);
        assertThat(only(found).code()).isEqualTo("red");
        assertThat(only(found).due()).isEqualTo("The referral is not decided.");
    }

    @Test
    @Requirement("L-3.1.9")
    void a_child_in_hospital_with_an_open_concern() {
        var found = new InHospital(new Standing("admitted")).found(NIGHT);

        assertThat(found).extracting(HandoverReason::caseRef).containsExactly(BABY);
        assertThat(only(found).words())
                .contains("since Tuesday 24 November 2026 at 16:30", "no legal hold");
    }

    @Test
    void a_child_that_the_police_or_a_court_protects() {
        assertThat(only(new UnderProtection(new Standing("police-protection")).found(NIGHT)))
                .satisfies(why -> assertThat(why.due()).contains("72 hours"));
        assertThat(only(new UnderProtection(new Standing("order-granted")).found(NIGHT)).words())
                .startsWith("Protected by a court’s order since");
    }

    @Test
    void a_strategy_discussion_of_the_same_day_for_every_child_of_it() {
        var found = due(LimitCode.T4_SAME_DAY_DISCUSSION, LISTED.minusSeconds(3600));

        assertThat(found).extracting(HandoverReason::caseRef).containsExactly(BABY, OTHER);
        assertThat(found).extracting(one -> one.why().code()).containsOnly("discussion-due");
        assertThat(found.getFirst().why().due())
                .isEqualTo(
                        "Hold the strategy discussion today: due Tuesday 24 November 2026 at 23:59.");
    }

    @Test
    void one_that_is_due_when_the_day_is_back_is_the_nights_and_one_after_that_is_not() {
        assertThat(due(LimitCode.T4A_DISCUSSION, london("2026-11-24T09:00"))).isNotEmpty();
        assertThat(due(LimitCode.T4A_DISCUSSION, london("2026-11-24T09:01"))).isEmpty();
    }

    @Test
    void a_conference_and_nothing_else_that_is_due() {
        assertThat(due(LimitCode.T7_CONFERENCE, london("2026-11-02T10:00")))
                .extracting(one -> one.why().code())
                .containsOnly("conference-due");
        assertThat(due(LimitCode.NEXT_REVIEW, london("2026-11-10T10:00"))).isNotEmpty();
        assertThat(due(LimitCode.T4D_FULL_MEETING, london("2026-11-10T10:00"))).isNotEmpty();
        assertThat(due(LimitCode.T4E_DISCUSSION_AFTER_ENQUIRY_BEGAN, london("2026-11-23T10:00")))
                .isNotEmpty();
        assertThat(due(LimitCode.SEE_CHILD, london("2026-11-20T10:00"))).isEmpty();
    }

    private static List<HandoverReason> due(LimitCode limit, Instant anchor) {
        var deadlines = new DeadlinesInMemory(LISTED);
        var cases = List.of(BABY.value(), OTHER.value());
        var waiting = new Waiting("subject", UUID.randomUUID(), "step", cases);
        deadlines.deadlines().set(limit, waiting, anchor);
        HandoverSource source = new DueTonight(deadlines.boards());
        return source.found(NIGHT);
    }

    private static Why only(List<HandoverReason> found) {
        assertThat(found).hasSize(1);
        return found.getFirst().why();
    }

    private static final class Red implements UndecidedReferrals {

        @Override
        public List<CaseRef> red() {
            return List.of(BABY);
        }

        @Override
        public boolean waits(CaseRef ref) {
            throw new UnsupportedOperationException();
        }
    }

    /** Two children stand so; only about one of them is a concern open. */
    private record Standing(String stage) implements WhereCasesStand {

        @Override
        public List<Since> inHospital() {
            return List.of(since(BABY), since(OTHER));
        }

        @Override
        public Optional<Since> admission(CaseRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Since> protectedByLaw() {
            return List.of(since(BABY));
        }

        @Override
        public Optional<Since> protection(CaseRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean concernOpen(CaseRef ref) {
            return ref.equals(BABY);
        }

        private Since since(CaseRef ref) {
            var kind =
                    stage.equals("admitted")
                            ? ChangeKind.CHILD_ADMITTED
                            : ChangeKind.EMERGENCY_PROTECTION;
            return new Since(ref, new NewChange(kind, stage, List.of(ref), LISTED, Map.of(), ""));
        }
    }
}
