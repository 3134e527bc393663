package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;
import org.threshold.workflow.strategy.ReturnHome.ShownBy;

/** Meetings, changes and plans that are in order, for tests to spoil. */
public final class Given {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final DiscussionId DISCUSSION = new DiscussionId(new UUID(0, 7));

    /** A Tuesday. */
    public static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    public static final ReturnHome DOES_NOT_RETURN = new ReturnHome.DoesNotReturn();
    public static final ReturnHome NOT_IN_QUESTION = new ReturnHome.NotInQuestion();

    private Given() {}

    public static Instant hours(int after) {
        return MORNING.plusSeconds(after * 3600L);
    }

    public static MeetingHeld meeting(int at, boolean quorate) {
        return new MeetingHeld(DISCUSSION, 1, hours(at), quorate);
    }

    public static DecidedForChild quorate(int at, ReturnHome answer) {
        return new DecidedForChild(meeting(at, true), decision(answer));
    }

    public static DecidedForChild notQuorate(int at, ReturnHome answer) {
        return new DecidedForChild(meeting(at, false), decision(answer));
    }

    private static ChildDecision decision(ReturnHome answer) {
        return new ChildDecision(
                BABY,
                new ChildOutcome.Section17(),
                "The meeting agreed.",
                new Paediatric(Paediatric.Answer.NEEDED, "Bruises."),
                answer);
    }

    public static ReturnHome mayReturn(PerpetratorStatus perpetrator) {
        return mayReturn(
                perpetrator, new Belief("She rang at once.", Basis.FACT, "call log of the police"));
    }

    public static ReturnHome mayReturn(PerpetratorStatus perpetrator, Belief belief) {
        return new ReturnHome.MayReturn(
                new Grounds(
                        perpetrator,
                        List.of("Mother"),
                        List.of(belief),
                        List.of(),
                        true,
                        Optional.of(new ShownBy(Basis.FACT, "police interview"))));
    }

    /** That it may return, and nobody said what shows who harmed it. */
    public static ReturnHome assumed(PerpetratorStatus perpetrator) {
        var grounds = ((ReturnHome.MayReturn) mayReturn(perpetrator)).grounds();
        return new ReturnHome.MayReturn(
                new Grounds(
                        perpetrator,
                        grounds.hadCare(),
                        grounds.protective(),
                        grounds.outstanding(),
                        true,
                        Optional.empty()));
    }

    public static Change change(ChangeKind kind, int knownAt, Map<String, String> codes) {
        return change(kind, "", knownAt, codes);
    }

    public static Change change(
            ChangeKind kind, String stage, int knownAt, Map<String, String> codes) {
        var what = new NewChange(kind, stage, List.of(BABY), hours(knownAt), codes, "");
        return new Change(new ChangeId(new UUID(1, knownAt)), what, Actor.itself(), hours(knownAt));
    }

    public static CallForDiscussion concern(Instant knownAt) {
        return new CallForDiscussion(
                new CallForDiscussion.Source("person", new UUID(0, 8), knownAt),
                new CallForDiscussion.About(
                        List.of(new ChildOfConcern(BABY, Path.NOT_RED)), Set.of(), Set.of()),
                Set.of(),
                true,
                "A further allegation became known.");
    }

    public static Change injury(int knownAt) {
        return change(ChangeKind.NEW_INJURY, knownAt, Map.of());
    }

    public static Change home(int knownAt) {
        return change(ChangeKind.CHILD_RETURNED_HOME, knownAt, Map.of());
    }

    public static Participant officer(Rank rank) {
        return new Participant(Agency.POLICE, rank, "An officer");
    }

    public static ContactSaid said(ContactPurpose purpose, Participant... participants) {
        return new ContactSaid(
                purpose,
                MORNING,
                List.of(participants),
                new ContactSaid.Words("A bruise.", "Visit tonight.", "Yes."));
    }

    /** A plan that is one until 15 hours after {@link #MORNING}. */
    public static PlanGiven plan() {
        return new PlanGiven(
                "Unexplained bruise.",
                List.of(new Tonight("Stay on the ward", "Ward sister")),
                "On the ward, with the mother",
                "Ring the police control room",
                new Expiry.At(hours(15)));
    }

    /** The same plan until then. */
    public static PlanGiven plan(Instant until) {
        return plan().until(new Expiry.At(until));
    }
}
