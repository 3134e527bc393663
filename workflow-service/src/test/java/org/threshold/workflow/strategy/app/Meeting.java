package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.Preparation;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.worklist.Completion;

/** What people do about a discussion, in order, each step by somebody who may. */
final class Meeting {

    static final Actor WORKER = StrategyWorld.staff(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = StrategyWorld.staff(Role.TEAM_MANAGER);
    static final Actor SERGEANT = StrategyWorld.staff(Role.POLICE_REFERRAL_SERGEANT);

    private final StrategyWorld world;

    Meeting(StrategyWorld world) {
        this.world = world;
    }

    DiscussionId called(CaseRef ref, Path path, Fact... facts) {
        var call =
                new CallForDiscussion(
                        new Source("person", UUID.randomUUID(), StrategyWorld.NOW),
                        new About(
                                List.of(new ChildOfConcern(ref, path)),
                                Set.of(),
                                Set.of(Agency.HEALTH_VISITING)),
                        Set.of(facts),
                        false,
                        "A bruise.");
        return world.the(StrategyDiscussions.class).call(WORKER, call);
    }

    /** A discussion about a baby that is injured and not mobile, called this minute. */
    DiscussionId red() {
        PersonId baby = world.family.child("2026-09-07");
        return called(world.family.caseOf(baby), Path.RED);
    }

    /** A discussion about a baby without an injury. */
    DiscussionId plain() {
        PersonId baby = world.family.child("2026-09-07");
        return called(world.family.caseOf(baby), Path.NOT_RED);
    }

    Completion invite(DiscussionId id) {
        var booking = new Booking(StrategyWorld.NOW.plus(Duration.ofHours(2)), "Room 2");
        return world.the(InviteToDiscussion.class).handle(MANAGER, id, booking);
    }

    Completion review(DiscussionId id) {
        return world.the(ReviewPreparation.class)
                .handle(SERGEANT, id, Preparation.of(everyCheck()));
    }

    static List<PoliceCheck> everyCheck() {
        List<PoliceCheck> checks = new ArrayList<>();
        for (var kind : CheckSubject.Kind.values()) {
            var subject = new CheckSubject(kind, "The one in question");
            CheckKind.of(kind).forEach(check -> checks.add(made(subject, check)));
        }
        return checks;
    }

    static PoliceCheck made(CheckSubject subject, CheckKind kind) {
        return new PoliceCheck(
                subject, kind, new CheckAnswer.Done(CheckAnswer.Result.NOTHING_HELD));
    }

    /** A meeting with a manager, a social worker, the police and these. */
    static MeetingReport report(Instant at, Urgency urgency, Seat... more) {
        List<Attendee> there =
                Stream.concat(
                                Stream.of(Seat.CHAIR, Seat.SOCIAL_WORKER, Seat.POLICE),
                                Stream.of(more))
                        .map(Given::there)
                        .toList();
        return new MeetingReport(
                at,
                Held.MEETING,
                there,
                new Minutes("Bruises.", List.of(), ""),
                urgency,
                List.of());
    }

    static MeetingReport quorate(Instant at) {
        return report(at, new Urgency.CouldWait(), Seat.PAEDIATRICIAN);
    }

    static MeetingReport urgent(Instant at, Seat... more) {
        return report(at, new Urgency.PreparationOutstanding("It cannot wait."), more);
    }

    Completion hold(DiscussionId id, MeetingReport report) {
        return world.the(HoldDiscussion.class).handle(MANAGER, id, report);
    }

    /** Called, invited, prepared and held. */
    DiscussionId held() {
        var id = red();
        done(invite(id));
        done(review(id));
        done(hold(id, quorate(StrategyWorld.NOW)));
        return id;
    }

    Completion decide(DiscussionId id, Next next, ChildDecision... children) {
        var decisions = new MeetingDecisions(List.of(children), List.of(), List.of(), next);
        return world.the(DecidePerChild.class).handle(MANAGER, id, decisions);
    }

    /** A joint enquiry for every child, and another meeting tomorrow. */
    Completion decideJointly(DiscussionId id) {
        var tomorrow = new Booking(StrategyWorld.NOW.plus(Duration.ofDays(1)), "Room 2");
        return decide(id, new Next.Meeting(tomorrow), jointly(id));
    }

    ChildDecision[] jointly(DiscussionId id) {
        return world.discussion(id).cases().stream()
                .map(ref -> Given.decision(ref, new ChildOutcome.JointEnquiry(Given.POLICE_LEAD)))
                .toArray(ChildDecision[]::new);
    }

    /** The next step for a child for whom nothing more is to be done. */
    ChildDecision[] section17(DiscussionId id) {
        return world.discussion(id).cases().stream()
                .map(ref -> Given.decision(ref, new ChildOutcome.Section17()))
                .toArray(ChildDecision[]::new);
    }

    Completion distribute(DiscussionId id) {
        return world.the(DistributeRecord.class).handle(WORKER, id);
    }

    static String done(Completion completion) {
        assertThat(completion).isInstanceOf(Completion.Done.class);
        return ((Completion.Done) completion).next();
    }

    static List<Refusal> refused(Completion completion) {
        assertThat(completion).isInstanceOf(Completion.Refused.class);
        var refusals = ((Completion.Refused) completion).refusals();
        assertThat(refusals).allSatisfy(one -> assertThat(one.remedy()).isNotBlank());
        return refusals;
    }

    static List<String> refusedFields(Completion completion) {
        return refused(completion).stream().map(Refusal::field).toList();
    }
}
