package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.NextMeetingRule.Bounds;

/** Whatever happens to a discussion, it only grows, and what protects a child always passes. */
class DiscussionOnlyPullsUpTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    /** Something that happens to a discussion. */
    sealed interface Happening {}

    /** Another concern joins it. */
    record Joined(CaseRef child, Path path, Set<Fact> facts) implements Happening {}

    /** A clinician finds that the mark on a child is no injury. */
    record RuledOut(CaseRef child) implements Happening {}

    /** A meeting is held, or the police preparation is reviewed. */
    record WentOn(boolean met) implements Happening {}

    @Property
    void children_and_facts_are_never_lost_and_an_injured_child_stays_red(
            @ForAll("stories") List<Happening> story) {
        Discussion before = Given.discussion();
        for (Happening one : story) {
            Discussion after = after(before, one);

            assertThat(after.cases()).containsAll(before.cases());
            assertThat(after.scope().facts()).containsAll(before.scope().facts());
            for (CaseRef ref : before.cases()) {
                assertThat(path(after, ref)).isLessThanOrEqualTo(lowest(before, ref, one));
            }
            before = after;
        }
    }

    /** A finding of no injury ends what a mark alone held red, and nothing else lowers a path. */
    private static Path lowest(Discussion before, CaseRef ref, Happening one) {
        Path path = path(before, ref);
        boolean ruledOut = one instanceof RuledOut(var child) && child.equals(ref);
        return ruledOut && path == Path.RED_HELD ? Path.NOT_RED : path;
    }

    @Property
    @Requirement({"R-TVP-3b", "L-3.1.5"})
    void less_than_a_joint_enquiry_for_a_red_child_needs_both_agreements(
            @ForAll Path path, @ForAll("outcomes") ChildOutcome outcome, @ForAll Set<Role> agreed) {
        var discussion = Given.discussion(Given.child(Given.BABY, path));
        var agreements = agreed.stream().map(DiscussionOnlyPullsUpTest::agreement).toList();

        boolean passes =
                JointByDefaultRule.refusals(
                                discussion,
                                List.of(Given.decision(Given.BABY, outcome)),
                                agreements)
                        .isEmpty();

        boolean needsNone = outcome.joint() || outcome instanceof ChildOutcome.Reconvene;
        boolean both = agreed.containsAll(EnumSet.of(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER));
        assertThat(passes).isEqualTo(!path.red() || needsNone || both);
    }

    @Property
    void immediate_protection_is_never_refused(
            @ForAll("stories") List<Happening> story, @ForAll Means means) {
        Assume.that(means.protectsAlone());
        Discussion discussion = Given.discussion();
        for (Happening one : story) {
            discussion = after(discussion, one);
        }
        for (CaseRef ref : discussion.cases()) {
            var protect = List.of(Given.decision(ref, new ChildOutcome.ImmediateProtection(means)));

            assertThat(DecisionRules.atOnce(discussion, protect, List.of())).isEmpty();
            assertThat(UncertainMarkRule.refusals(protect, Set.of(ref))).isEmpty();
        }
    }

    @Property
    @Requirement("L-3.1.6a")
    void a_concern_that_nobody_has_heard_never_makes_the_next_meeting_later(
            @ForAll Held held,
            @ForAll @IntRange(min = 1, max = 500) int hoursLeft,
            @ForAll @IntRange(min = -48, max = 500) int concernInHours) {
        Instant due = NOW.plus(Duration.ofHours(hoursLeft));
        var calm = new Bounds(held, false, new Unheard.Nothing(), NOW, due);
        var concern = new Unheard.Concern(NOW.plus(Duration.ofHours(concernInHours)));

        Instant latest = new Bounds(held, false, concern, NOW, due).latest();

        assertThat(latest).isBeforeOrEqualTo(calm.latest()).isAfter(NOW);
    }

    @Property
    void one_more_fact_or_child_never_gives_a_concern_more_time(
            @ForAll @Size(min = 1, max = 3) List<Path> children,
            @ForAll Set<Fact> facts,
            @ForAll boolean today,
            @ForAll Path more,
            @ForAll Fact another) {
        var graver = EnumSet.of(another);
        graver.addAll(facts);
        var around = new ArrayList<>(children);
        around.add(more);

        boolean before = sameDay(children, facts, today);

        if (before) {
            assertThat(sameDay(around, graver, today)).isTrue();
        }
        assertThat(sameDay(around, graver, true)).isTrue();
    }

    private static boolean sameDay(List<Path> paths, Set<Fact> facts, boolean today) {
        var children = paths.stream().map(path -> new ChildOfConcern(Given.BABY, path)).toList();
        var call =
                new CallForDiscussion(
                        new Source("change", new UUID(0, 3), NOW),
                        new About(children, Set.of(), Set.of()),
                        facts,
                        today,
                        "");
        return CallLimit.of(call) == LimitCode.T4_SAME_DAY_DISCUSSION;
    }

    private static Discussion after(Discussion discussion, Happening one) {
        return switch (one) {
            case Joined(var ref, var path, var facts) ->
                    discussion.joinedBy(
                            List.of(Given.child(ref, path)), new Scope(facts, Set.of(), Set.of()));
            case RuledOut(var ref) -> discussion.ruledOut(ref);
            case WentOn(var met) -> met ? discussion.met(Stage.HELD) : discussion.prepared();
        };
    }

    private static Path path(Discussion discussion, CaseRef ref) {
        return discussion.child(ref).map(DiscussedChild::path).orElse(Path.NOT_RED);
    }

    private static Agreement agreement(Role as) {
        return new Agreement(Given.BABY, as, "The doctor is sure.");
    }

    @Provide
    Arbitrary<List<Happening>> stories() {
        var refs = Arbitraries.of(Given.BABY, Given.SIBLING, new CaseRef("CP-2043"));
        Arbitrary<Happening> joined =
                Combinators.combine(
                                refs,
                                Arbitraries.of(Path.class),
                                Arbitraries.of(Fact.class).set().ofMaxSize(3))
                        .as(Joined::new);
        Arbitrary<Happening> ruledOut = refs.map(RuledOut::new);
        Arbitrary<Happening> wentOn = Arbitraries.of(true, false).map(WentOn::new);
        return Arbitraries.oneOf(joined, ruledOut, wentOn).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<ChildOutcome> outcomes() {
        return Arbitraries.of(
                new ChildOutcome.NoFurtherAction(),
                new ChildOutcome.Section17(),
                new ChildOutcome.SingleAgencyEnquiry(Given.SOCIAL_CARE_LEADS),
                new ChildOutcome.JointEnquiry(Given.POLICE_LEAD),
                new ChildOutcome.PoliceAlone(Given.POLICE_LEAD),
                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                new ChildOutcome.Reconvene(NOW));
    }
}
