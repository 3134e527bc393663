package org.threshold.workflow.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
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
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.DecisionRules;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.HoldGate;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.NextMeetingRule.Bounds;
import org.threshold.workflow.strategy.domain.Quorum;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.strategy.domain.UncertainMarkRule;
import org.threshold.workflow.strategy.domain.Unheard;

/** The discussion of a {@link RealCase}, by the product’s rules. */
final class RealDiscussion {

    private static final Duration HOUR = Duration.ofHours(1);

    private DiscussedChild child = Given.child(RealCase.CASE, Path.NOT_RED);
    private Optional<Discussion> open = Optional.empty();
    private Unheard unheard = new Unheard.Nothing();
    private boolean concludes;

    View.Discussed view() {
        return open.map(
                        one ->
                                new View.Discussed(
                                        one.stage().code(),
                                        one.progress().prepared(),
                                        one.scope().needsPaediatrician(),
                                        unheard instanceof Unheard.Concern))
                .orElse(new View.Discussed("none", false, false, false));
    }

    boolean isOpen() {
        return open.isPresent();
    }

    Optional<Discussion> now() {
        return open;
    }

    int red() {
        return switch (child.path()) {
            case NOT_RED -> 0;
            case RED_HELD -> 1;
            case RED -> 2;
        };
    }

    void concern(Path path, Set<Fact> facts) {
        child = child.joinedBy(Given.child(RealCase.CASE, path));
        Scope scope = Scope.of(call(path, facts));
        boolean met = open.filter(one -> !one.stage().awaitsMeeting()).isPresent();
        unheard = met ? new Unheard.Concern(Instant.MAX) : unheard;
        open =
                open.map(one -> one.joinedBy(List.of(child), scope))
                        .or(() -> Optional.of(called(scope)));
    }

    private static CallForDiscussion call(Path path, Set<Fact> facts) {
        return new CallForDiscussion(
                new Source("change", new UUID(0, 3), Instant.EPOCH),
                new About(List.of(new ChildOfConcern(RealCase.CASE, path)), Set.of(), Set.of()),
                facts,
                false,
                "");
    }

    private Discussion called(Scope scope) {
        return new Discussion(
                new DiscussionId(new UUID(0, 1)),
                Stage.CALLED,
                List.of(child),
                scope,
                new Discussion.Progress(false, 0));
    }

    void ruledOut() {
        open = open.map(one -> one.ruledOut(RealCase.CASE));
        Discussion alone = called(new Scope(Set.of(), Set.of(), Set.of()));
        child = alone.ruledOut(RealCase.CASE).children().getFirst();
    }

    boolean invite() {
        open = open.map(one -> one.at(Stage.INVITED));
        return true;
    }

    boolean prepare() {
        open = open.map(Discussion::prepared);
        return true;
    }

    boolean meet(Move.Meet it, Instant at) {
        Discussion one = open.orElseThrow();
        var there = it.there().stream().map(Given::there).toList();
        Urgency urgency =
                it.urgent()
                        ? new Urgency.PreparationOutstanding("She goes home tonight.")
                        : new Urgency.CouldWait();
        var minutes = new MeetingReport.Minutes("", List.of(), "");
        var report = new MeetingReport(at, Held.MEETING, there, minutes, urgency, List.of());
        if (!HoldGate.refusals(one, report, at).isEmpty()) {
            return false;
        }
        boolean quorate = Quorum.check(there, one.scope(), false).quorate();
        unheard = new Unheard.Nothing();
        open = Optional.of(quorate ? one.met(Stage.HELD) : one.at(Stage.INVITED));
        return true;
    }

    /** What the meeting decided; empty where it is refused. */
    Optional<ChildOutcome> decide(Move.Decide it, boolean heldMark, boolean joint, Instant at) {
        Discussion one = open.orElseThrow();
        ChildDecision decision = Given.decision(RealCase.CASE, outcome(it.outcome(), at));
        Next next =
                it.concluded()
                        ? new Next.Concluded()
                        : new Next.Meeting(new Booking(at.plus(HOUR), ""));
        var decisions = new MeetingDecisions(List.of(decision), List.of(), List.of(), next);
        Instant due = at.plus(HOUR.multipliedBy(100));
        var bounds = new Bounds(Held.MEETING, joint, unheard, at, due);
        boolean refused =
                !DecisionRules.refusals(one, decisions, agreements(it.agreed()), bounds).isEmpty()
                        || !UncertainMarkRule.refusals(decisions.children(), held(heldMark))
                                .isEmpty();
        if (refused) {
            return Optional.empty();
        }
        concludes = it.concluded();
        open = Optional.of(one.at(Stage.DECIDED));
        return Optional.of(decision.outcome());
    }

    private static Set<CaseRef> held(boolean mark) {
        return mark ? Set.of(RealCase.CASE) : Set.of();
    }

    private static List<Agreement> agreements(boolean both) {
        return both
                ? Stream.of(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER)
                        .map(role -> new Agreement(RealCase.CASE, role, "The doctor is sure."))
                        .toList()
                : List.of();
    }

    private static ChildOutcome outcome(OutcomeKind kind, Instant at) {
        return switch (kind) {
            case NO_FURTHER_ACTION -> new ChildOutcome.NoFurtherAction();
            case SECTION_17 -> new ChildOutcome.Section17();
            case SINGLE_AGENCY_ENQUIRY ->
                    new ChildOutcome.SingleAgencyEnquiry(Given.SOCIAL_CARE_LEADS);
            case JOINT_ENQUIRY -> new ChildOutcome.JointEnquiry(Given.POLICE_LEAD);
            case POLICE_ALONE -> new ChildOutcome.PoliceAlone(Given.POLICE_LEAD);
            case IMMEDIATE_PROTECTION ->
                    new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION);
            case RECONVENE -> new ChildOutcome.Reconvene(at.plus(HOUR));
        };
    }

    boolean distribute() {
        boolean over = concludes && unheard instanceof Unheard.Nothing;
        unheard = over ? new Unheard.Nothing() : unheard;
        open = over ? Optional.empty() : open.map(one -> one.at(Stage.INVITED));
        return true;
    }
}
