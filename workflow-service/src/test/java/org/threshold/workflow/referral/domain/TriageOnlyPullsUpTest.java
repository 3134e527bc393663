package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;

/** Over every referral that there can be: what is known more never takes protection away. */
class TriageOnlyPullsUpTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    /** From the least worrying. */
    private static final List<Mark> MARKS =
            List.of(Mark.NONE_SEEN, Mark.UNCERTAIN_MARK, Mark.INJURY);

    private static final List<Mobility> MOBILITIES =
            List.of(Mobility.MOBILE, Mobility.NOT_KNOWN, Mobility.NOT_MOBILE);

    @Property
    @Requirement("L-3.1.5")
    void a_worse_mark_less_movement_and_a_younger_child_never_leave_the_red_path(
            @ForAll Mark mark,
            @ForAll Mark otherMark,
            @ForAll Mobility mobility,
            @ForAll Mobility otherMobility,
            @ForAll @IntRange(max = 1_500) int daysOld,
            @ForAll @IntRange(max = 800) int daysYounger) {
        Born older = bornBefore(daysOld);
        Born younger = bornBefore(Math.max(0, daysOld - daysYounger));

        Path before =
                path(
                        less(MARKS, mark, otherMark),
                        less(MOBILITIES, mobility, otherMobility),
                        older);
        Path after =
                path(
                        more(MARKS, mark, otherMark),
                        more(MOBILITIES, mobility, otherMobility),
                        younger);

        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
    }

    @Property
    void doubt_about_the_age_never_leaves_the_red_path(
            @ForAll Mark mark,
            @ForAll Mobility mobility,
            @ForAll @IntRange(max = 1_500) int daysOld,
            @ForAll @IntRange(max = 300) int doubtBefore,
            @ForAll @IntRange(max = 300) int doubtAfter) {
        Born born = bornBefore(daysOld);
        Born about =
                new Born.Estimated(
                        TODAY.minusDays(daysOld + doubtBefore),
                        TODAY.minusDays(daysOld - doubtAfter));

        assertThat(rank(path(mark, mobility, about)))
                .isGreaterThanOrEqualTo(rank(path(mark, mobility, born)));
    }

    @Property
    @Requirement("R-4.2-1a")
    void what_protects_is_never_refused(
            @ForAll("referrals") ReferralReceived referral,
            @ForAll("thresholds") Threshold threshold,
            @ForAll Set<Role> roles) {
        for (Outcome outcome : List.of(Outcome.IMMEDIATE_PROTECTION, Outcome.SECTION_47)) {
            assertThat(refusals(referral, outcome, threshold, roles)).isEmpty();
        }
    }

    @Property
    void one_more_child_and_a_suspicion_never_open_a_decision_that_was_closed(
            @ForAll("referrals") ReferralReceived referral,
            @ForAll Path more,
            @ForAll Outcome outcome,
            @ForAll("thresholds") Threshold threshold,
            @ForAll Set<Role> roles) {
        var children = new ArrayList<>(referral.children());
        children.add(child(children.size(), more));
        var graver = referral(children, true);

        boolean open = refusals(graver, outcome, threshold, roles).isEmpty();

        if (open) {
            assertThat(refusals(referral, outcome, threshold, roles)).isEmpty();
        }
        assertThat(DecisionGate.open(referral)).containsAll(DecisionGate.open(graver));
        assertThat(graver.callsDiscussion()).isTrue();
    }

    private static <T> T less(List<T> order, T one, T other) {
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private static <T> T more(List<T> order, T one, T other) {
        return order.indexOf(one) <= order.indexOf(other) ? other : one;
    }

    private static Path path(Mark mark, Mobility mobility, Born born) {
        return RedPathRule.path(mark, mobility, born, TODAY);
    }

    private static int rank(Path path) {
        return List.of(Path.NOT_RED, Path.RED_HELD, Path.RED).indexOf(path);
    }

    private static Born bornBefore(int days) {
        return new Born.Known(TODAY.minusDays(days));
    }

    private static List<Refusal> refusals(
            ReferralReceived referral, Outcome outcome, Threshold threshold, Set<Role> roles) {
        var given = new DecisionGiven(outcome, "The health visitor saw it.", threshold);
        return DecisionGate.refusals(referral, given, roles);
    }

    @Provide
    Arbitrary<ReferralReceived> referrals() {
        return Combinators.combine(
                        Arbitraries.of(Path.class).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((paths, suspected) -> referral(children(paths), suspected));
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold> rejected =
                Arbitraries.of(RejectionReason.class).map(Threshold.Rejected::new);
        return Arbitraries.oneOf(Arbitraries.just(new Threshold.NotRejected()), rejected);
    }

    private static List<ConcernedChild> children(List<Path> paths) {
        List<ConcernedChild> children = new ArrayList<>();
        paths.forEach(path -> children.add(child(children.size(), path)));
        return children;
    }

    private static ConcernedChild child(int number, Path path) {
        return new ConcernedChild(
                new CaseRef("CP-" + (number + 1)),
                new PersonId(new UUID(0, number)),
                Mobility.NOT_MOBILE,
                Mark.INJURY,
                "face",
                path);
    }

    private static ReferralReceived referral(List<ConcernedChild> children, boolean suspected) {
        return new ReferralReceived(
                new ReferralId(new UUID(0, 1)),
                Agency.HEALTH_VISITING,
                children,
                suspected,
                Instant.parse("2026-11-23T09:00:00Z"));
    }
}
