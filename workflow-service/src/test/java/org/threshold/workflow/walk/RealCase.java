package org.threshold.workflow.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.fasttrack.app.FastTrackDoor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.redpath.domain.FurtherConcern;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.redpath.domain.RedInjury;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.RedPath;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGate;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.DecisionGiven.Threshold;
import org.threshold.workflow.referral.domain.RejectionReason;
import org.threshold.workflow.strategy.domain.ChangeRule;

/** The same case as the product’s own rules take it, move by move. */
final class RealCase {

    static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration TO_SEE = Duration.ofHours(8);
    private static final PersonId BABY = new PersonId(new UUID(0, 7));

    final RealDiscussion discussion = new RealDiscussion();
    final RealEnquiry enquiry = new RealEnquiry();
    final RealIncident incident = new RealIncident();
    Optional<ReferralReceived> referral = Optional.empty();
    private Optional<UncertainMark> mark = Optional.empty();
    private Instant now = START;

    View view() {
        return new View(
                referral.isPresent(),
                discussion.view(),
                markWord(),
                discussion.red(),
                enquiry.view(),
                incident.grade());
    }

    private String markWord() {
        return mark.map(
                        one ->
                                switch (one) {
                                    case UncertainMark.Held _ -> "held";
                                    case UncertainMark.CountsAsInjury _ -> "injury";
                                    case UncertainMark.NotAnInjury _ -> "ended";
                                })
                .orElse("none");
    }

    /** Takes it, and says whether it is accepted. */
    boolean take(Move move) {
        return switch (move) {
            case Move.Refer it -> refer(it);
            case Move.DecideReferral it -> decide(it);
            case Move.Report it -> report(it);
            case Move.Invite _ -> discussion.invite();
            case Move.Prepare _ -> discussion.prepare();
            case Move.Meet it -> discussion.meet(it, now);
            case Move.Decide it -> decided(it);
            case Move.Distribute _ -> discussion.distribute();
            case Move.See it -> marked(one -> one.seen(Marked.view(it.finding(), now)));
            case Move.Wait it -> later(it.hours());
            case Move.Assess it -> incident.assess(it);
            case Move.FastTrack _ -> fastTrack();
            case Move.Settle _,
                    Move.FindOut _,
                    Move.HearAgency _,
                    Move.Review _,
                    Move.Conclude _,
                    Move.Confer _ ->
                    enquiry.take(move);
        };
    }

    private boolean refer(Move.Refer it) {
        LocalDate today = LocalDate.ofEpochDay(20_000);
        Path path = RedPath.of(it.mark(), it.child().mobility(), born(it.child(), today), today);
        var child = new ConcernedChild(CASE, BABY, it.child().mobility(), it.mark(), "face", path);
        var received =
                new ReferralReceived(
                        new ReferralId(new UUID(0, 1)),
                        Agency.HEALTH_VISITING,
                        List.of(child),
                        it.suspected(),
                        now);
        referral = Optional.of(received);
        if (received.callsDiscussion()) {
            discussion.concern(path, Set.of());
        }
        if (markWord().equals("held") && FurtherConcern.in(received, child)) {
            return marked(one -> one.furtherConcern(now));
        }
        if (path == Path.RED_HELD && !markWord().equals("injury")) {
            mark = Optional.of(new UncertainMark.Held(sighting()));
        }
        return true;
    }

    private Sighting sighting() {
        Sighting any = Marked.sighting();
        return new Sighting(
                any.id(), any.referral(), CASE, any.seenBy(), any.site(), now, now.plus(TO_SEE));
    }

    private static Born born(Move.Child child, LocalDate today) {
        return new Born.Known(today.minusDays(child.daysOld()));
    }

    private boolean decide(Move.DecideReferral it) {
        ReferralReceived waiting = referral.orElseThrow();
        Threshold threshold =
                it.rejected()
                        ? new Threshold.Rejected(RejectionReason.ANOTHER_CHILD)
                        : new Threshold.NotRejected();
        var given =
                new DecisionGiven(it.outcome(), it.reasoned() ? "He was seen." : " ", threshold);
        Role role = it.manager() ? Role.TEAM_MANAGER : Role.DUTY_SOCIAL_WORKER;
        if (!DecisionGate.refusals(waiting, given, Set.of(role)).isEmpty()) {
            return false;
        }
        referral = Optional.empty();
        if (it.outcome().callsDiscussion()) {
            discussion.concern(waiting.children().getFirst().path(), Set.of());
        }
        return true;
    }

    private boolean report(Move.Report it) {
        LocalDate today = LocalDate.ofEpochDay(20_000);
        NewChange change = change(it);
        Set<Circumstance> holds = circumstances();
        enquiry.hear(change);
        boolean red = RedInjury.red(change, born(it.child(), today), today);
        ChangeRule.calls(change, new ChangeRule.Standing(holds, holds))
                .ifPresent(
                        calls -> discussion.concern(red ? Path.RED : Path.NOT_RED, calls.facts()));
        boolean unmarked = !markWord().equals("held") || !FurtherConcern.in(change);
        return unmarked || marked(one -> one.furtherConcern(now));
    }

    private NewChange change(Move.Report it) {
        var codes = Map.of("reason", it.reason(), "mobility", it.child().mobility().code());
        return new NewChange(it.kind(), "", List.of(CASE), now, codes, "");
    }

    /** What is done with the mark; once it counts as an injury the child is discussed. */
    private boolean marked(UnaryOperator<UncertainMark> act) {
        UncertainMark before = mark.orElseThrow();
        UncertainMark after = act.apply(before);
        mark = Optional.of(after);
        if (before instanceof UncertainMark.Held) {
            switch (after) {
                case UncertainMark.CountsAsInjury _ -> discussion.concern(Path.RED, Set.of());
                case UncertainMark.NotAnInjury _ -> discussion.ruledOut();
                case UncertainMark.Held _ -> {}
            }
        }
        return true;
    }

    private boolean decided(Move.Decide it) {
        boolean held = markWord().equals("held");
        return discussion
                .decide(it, held, enquiry.joint(), now)
                .map(outcome -> enquiry.decided(outcome, discussion.red(), now))
                .isPresent();
    }

    private boolean later(int hours) {
        now = now.plus(Duration.ofHours(hours));
        return mark.isEmpty() || marked(one -> one.at(now));
    }

    private boolean fastTrack() {
        var answer = askForFastTrack(Role.DUTY_SOCIAL_WORKER, true);
        answer.calls()
                .ifPresent(
                        call -> {
                            Path path =
                                    call.about().children().stream()
                                            .map(child -> child.path())
                                            .min(Comparator.naturalOrder())
                                            .orElseThrow();
                            discussion.concern(path, call.facts());
                            referral = Optional.empty();
                        });
        return answer.toBeHeld();
    }

    /** Whether the case may be taken to a conference as it stands. */
    FastTrackDoor.Answer askForFastTrack(Role who, boolean recorded) {
        List<ConcernedChild> waiting = referral.map(ReferralReceived::children).orElse(List.of());
        return FastTrackDoor.ask(
                new FastTrackDoor.Standing(circumstances(), enquiry.since(), waiting, recorded),
                who);
    }

    /** What holds for the case, as other features are told. */
    Set<Circumstance> circumstances() {
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        Stream.of(
                        Map.entry(Circumstance.RED_PATH, discussion.red() == 2),
                        Map.entry(Circumstance.DISCUSSION_OPEN, discussion.isOpen()),
                        Map.entry(Circumstance.ENQUIRY_OPEN, enquiry.isOpen()),
                        Map.entry(Circumstance.INVESTIGATION_OPEN, enquiry.joint()))
                .filter(Map.Entry::getValue)
                .forEach(one -> holds.add(one.getKey()));
        return holds;
    }
}
