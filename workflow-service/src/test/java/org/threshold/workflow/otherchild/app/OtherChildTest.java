package org.threshold.workflow.otherchild.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.otherchild.OtherChildDecided;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.otherchild.domain.OtherChild.Standing;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** L-3.1.8: each other child of a home about which a referral came in is decided for. */
class OtherChildTest implements HouseholdMembers, StrategyDiscussions {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final FakeCases cases = new FakeCases();
    private final FakeSteps steps = new FakeSteps();
    private final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    private final InMemoryOtherChildDecisions rows = new InMemoryOtherChildDecisions();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<OtherChildDecided> heard = new ArrayList<>();
    private final List<CallForDiscussion> called = new ArrayList<>();
    private final Set<CaseRef> discussed = new HashSet<>();
    private final Set<PersonId> atHome = new LinkedHashSet<>();
    private final Set<PersonId> withSuspect = new LinkedHashSet<>();
    private final Set<PersonId> suspects = new HashSet<>();

    private final PersonId child = person(1);
    private final PersonId brother = person(2);
    private final PersonId elsewhere = person(3);
    private final PersonId suspect = person(4);
    private final CaseRef ref = cases.openFor(child, NOW);

    private final OtherChildWork work = new OtherChildWork(time.deadlines(), steps);
    private final OtherChildRecord record =
            new OtherChildRecord(audit::add, () -> NOW, UUID::randomUUID);
    private final AskForOthers ask =
            new AskForOthers(
                    new ChildrenAroundReferral(cases, this, _ -> suspects, this, () -> NOW),
                    rows,
                    work,
                    record);

    private static PersonId person(long number) {
        return new PersonId(new UUID(1, number));
    }

    private ReferralReceived referral(boolean suspected) {
        var concerned =
                new ConcernedChild(ref, child, Mobility.MOBILE, Mark.NONE_SEEN, "", Path.NOT_RED);
        return new ReferralReceived(
                new ReferralId(new UUID(2, 1)), Agency.SCHOOL, List.of(concerned), suspected, NOW);
    }

    private Completion decide(OtherChildOutcome outcome, String reason) {
        var id = new OtherChildId(steps.only(DecideOtherChild.STEP).subject().id());
        var followUp = new OtherChildFollowUp(rows, work, record, this, List.of(heard::add));
        return new DecideOtherChild((_, _) -> {}, cases, steps, rows, followUp)
                .handle(WORKER, id, new Decision(outcome, reason));
    }

    private List<PersonId> asked() {
        return steps.waiting().stream()
                .map(task -> rows.find(new OtherChildId(task.subject().id())).orElseThrow())
                .map(one -> one.about().child())
                .toList();
    }

    private OtherChild only(PersonId of) {
        return rows.of(cases.openFor(of, NOW)).getFirst();
    }

    private List<Deadline> openLimits(OtherChild one) {
        return time.deadlines().of("other-child", one.id().value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    @Test
    @Requirement("L-3.1.8")
    void a_referral_that_calls_no_discussion_asks_for_a_decision_about_each_brother_and_sister() {
        atHome.add(brother);

        ask.received(WORKER, referral(false));

        assertThat(asked()).containsExactly(brother);
        var task = steps.only(DecideOtherChild.STEP);
        assertThat(task.subject().cases()).containsExactly(cases.openFor(brother, NOW).value());
        assertThat(task.due().dueAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(audit).extracting(AuditEntry::what).containsExactly("other-child-asked");
    }

    @Test
    @Requirement("L-3.1.8")
    void so_it_does_for_the_children_of_the_other_homes_of_whoever_is_suspected() {
        withSuspect.add(elsewhere);
        ask.received(WORKER, referral(false));
        assertThat(asked()).isEmpty();

        suspects.add(suspect);
        ask.received(WORKER, referral(false));

        assertThat(asked()).containsExactly(elsewhere);
    }

    @Test
    void where_a_discussion_is_called_that_decides_for_all_of_them() {
        atHome.add(brother);

        ask.received(WORKER, referral(true));

        assertThat(asked()).isEmpty();
    }

    @Test
    void a_child_who_is_in_a_discussion_already_is_asked_about_there() {
        atHome.add(brother);
        discussed.add(cases.openFor(brother, NOW));

        ask.received(WORKER, referral(false));

        assertThat(asked()).isEmpty();
    }

    @Test
    void heard_twice_it_asks_once_and_looks_again_when_it_is_decided() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));
        ask.received(WORKER, referral(false));
        assertThat(asked()).containsExactly(brother);

        atHome.add(elsewhere);
        ask.decided(new ReferralDecided(referral(false), WORKER, Outcome.SERVICES, NOW));

        assertThat(asked()).containsExactly(brother, elsewhere);
    }

    @Test
    @Requirement("L-3.1.8")
    void a_discussion_that_is_called_when_the_referral_is_decided_takes_them_over() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));

        ask.decided(new ReferralDecided(referral(false), WORKER, Outcome.SECTION_47, NOW));

        assertThat(asked()).isEmpty();
        assertThat(only(brother).standing()).isEqualTo(new Standing.Discussed(NOW));
        assertThat(openLimits(only(brother))).isEmpty();
    }

    @Test
    @Requirement("L-3.1.8")
    void no_action_needs_its_reason_and_is_then_on_the_child_s_record() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));

        assertThat(decide(OtherChildOutcome.NO_ACTION, "")).isInstanceOf(Completion.Refused.class);
        assertThat(decide(OtherChildOutcome.NO_ACTION, "Seen at school, and well."))
                .isInstanceOf(Completion.Done.class);

        assertThat(only(brother).standing())
                .isEqualTo(
                        new Standing.Decided(
                                new Decision(
                                        OtherChildOutcome.NO_ACTION, "Seen at school, and well."),
                                NOW));
        assertThat(called).isEmpty();
        assertThat(steps.waiting()).isEmpty();
        assertThat(openLimits(only(brother))).isEmpty();
    }

    @Test
    @Requirement("L-3.1.8")
    void section_47_calls_a_strategy_discussion_for_that_child() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));

        decide(OtherChildOutcome.SECTION_47, "");

        assertThat(called).hasSize(1);
        assertThat(called.getFirst().about().children().getFirst().caseRef())
                .isEqualTo(cases.openFor(brother, NOW));
    }

    @Test
    void section_17_is_heard_by_whoever_assesses() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));

        decide(OtherChildOutcome.SECTION_17, "Needs help.");

        assertThat(heard)
                .extracting(OtherChildDecided::outcome)
                .containsExactly(OtherChildOutcome.SECTION_17);
        assertThat(called).isEmpty();
    }

    @Test
    void a_case_that_joins_another_takes_its_decision_along() {
        atHome.add(brother);
        ask.received(WORKER, referral(false));
        var from = cases.openFor(brother, NOW);

        new JoinedOtherChildren(rows, work)
                .joined(new CaseJoined(WORKER, from, ref, List.of(), NOW));

        assertThat(rows.of(ref)).hasSize(1);
        assertThat(steps.only(DecideOtherChild.STEP).subject().cases())
                .containsExactly(ref.value());
    }

    @Override
    public List<ChildAround> childrenAround(PersonId of, Set<PersonId> adults, LocalDate on) {
        List<PersonId> all = new ArrayList<>(List.of(of));
        all.addAll(atHome);
        if (adults.contains(suspect)) {
            all.addAll(withSuspect);
        }
        return all.stream().map(OtherChildTest::around).toList();
    }

    private static ChildAround around(PersonId id) {
        var view = new PersonView(id, "A child", new Born.Unknown(), PersonKind.CHILD);
        return new ChildAround(view, Set.of());
    }

    @Override
    public DiscussionId call(Actor by, CallForDiscussion call) {
        called.add(call);
        return new DiscussionId(new UUID(3, 1));
    }

    @Override
    public Optional<DiscussionId> openOf(CaseRef of) {
        return discussed.contains(of)
                ? Optional.of(new DiscussionId(new UUID(3, 1)))
                : Optional.empty();
    }

    @Override
    public List<DecidedForChild> decidedFor(CaseRef of) {
        return List.of();
    }
}
