package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.app.KnownConcern;
import org.threshold.workflow.strategy.app.MeetingRecord;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;

/** Minutes in which everything is recorded, and minutes in which hardly anything is. */
final class MinutesGiven {

    static final DiscussionId ID = new DiscussionId(new UUID(7, 1));

    /** Typed by somebody; if it were taken for more than words, something would be fetched. */
    static final String PLANTED =
            "<img src=\"http://127.0.0.1:9/seen.png\"> <link rel='stylesheet' href='file:///planted.css'> & more";

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef SIBLING = new CaseRef("CP-2042");
    private static final PersonId ZORA = new PersonId(new UUID(7, 2));
    private static final PersonId LUKASZ = new PersonId(new UUID(7, 3));
    private static final StaffId DANA = People.DANA_DUTY.id();
    private static final Instant HELD_AT = Instant.parse("2026-10-24T09:15:00Z");
    private static final Instant NEXT_AT = Instant.parse("2026-10-26T10:00:00Z");

    private static final DiscussionPage.Answers NOT_ANSWERED =
            new DiscussionPage.Answers(List.of(), List.of());

    private MinutesGiven() {}

    /** A telephone discussion that was sent, and a meeting whose record waits to be. */
    static Minutes full() {
        var discussion =
                new Discussion(
                        ID,
                        Stage.DECIDED,
                        List.of(
                                new DiscussedChild(BABY, ZORA, Path.RED, true),
                                new DiscussedChild(SIBLING, LUKASZ, Path.NOT_RED, false)),
                        Given.NO_FACTS,
                        new Discussion.Progress(true, 2));
        var page =
                new DiscussionPage(
                        discussion,
                        List.of(new DiscussionPage.Due("hold-discussion", NEXT_AT)),
                        List.of(
                                new Invitee(Seat.POLICE, Agency.POLICE, "Always."),
                                new Invitee(Seat.SCHOOL, Agency.SCHOOL, "A child goes to school.")),
                        preparation(),
                        List.of(telephone(), meeting()));
        return new Minutes(page, background(), Map.of(DANA, "Dana Duty"), NEXT_AT);
    }

    private static DiscussionPage.Preparation preparation() {
        var mother = new CheckSubject(CheckSubject.Kind.ADULT, "Nguyễn Thị Ánh");
        var home = new CheckSubject(CheckSubject.Kind.ADDRESS, "4 Elm Road");
        return new DiscussionPage.Preparation(
                List.of(),
                List.of(
                        new PoliceCheck(
                                mother,
                                CheckKind.PNC,
                                new CheckAnswer.Done(CheckAnswer.Result.RISK_TO_CHILDREN)),
                        new PoliceCheck(
                                home,
                                CheckKind.VISOR,
                                new CheckAnswer.Outstanding("The system is down."))),
                List.of(new Agreement(SIBLING, Role.DUTY_INSPECTOR, "Nobody saw him hurt.")),
                NOT_ANSWERED);
    }

    private static Minutes.Background background() {
        return new Minutes.Background(
                List.of(
                        new PersonView(
                                ZORA,
                                "Zora O’Neill",
                                new Born.Known(LocalDate.of(2026, 8, 14)),
                                PersonKind.CHILD),
                        new PersonView(
                                LUKASZ, "Łukasz Gęślą-Jaźń", new Born.Unknown(), PersonKind.CHILD)),
                List.of(new KnownConcern("referral", HELD_AT, "A bruise on the left cheek.")),
                List.of(
                        new MeetingRecord(
                                1,
                                new Kept(DANA, HELD_AT),
                                List.of(),
                                List.of(
                                        new MeetingRecord.Sent(
                                                HELD_AT.plusSeconds(3600),
                                                List.of(
                                                        new MeetingRecord.Place(
                                                                Seat.GP, Agency.GP))))),
                        new MeetingRecord(
                                2,
                                new Kept(DANA, NEXT_AT),
                                List.of(new Kept(new StaffId(new UUID(7, 9)), NEXT_AT)),
                                List.of())),
                List.of(new Invitee(Seat.HEALTH_VISITOR, Agency.HEALTH_VISITING, "Always.")));
    }

    private static DiscussionPage.Meeting telephone() {
        var report =
                new MeetingReport(
                        HELD_AT,
                        Held.TELEPHONE,
                        List.of(
                                new Attendee(
                                        Seat.POLICE,
                                        Agency.POLICE,
                                        Rank.SERGEANT,
                                        "Олександр Щербина")),
                        new MeetingReport.Minutes("What cannot wait.", List.of(), ""),
                        new Urgency.PreparationOutstanding("The child goes home at noon."),
                        List.of());
        var check = new QuorumCheck.NotQuorate(List.of(Missing.CHAIR, Missing.HEALTH));
        var decisions =
                List.of(
                        decision(
                                BABY,
                                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION),
                                new ReturnHome.DoesNotReturn()));
        return new DiscussionPage.Meeting(
                new HeldMeeting(ID, 1, report, check, decisions), List.of());
    }

    private static DiscussionPage.Meeting meeting() {
        var report =
                new MeetingReport(
                        NEXT_AT,
                        Held.MEETING,
                        List.of(
                                new Attendee(
                                        Seat.CHAIR,
                                        Agency.CHILDRENS_SOCIAL_CARE,
                                        Rank.NONE,
                                        "Tess Northfield"),
                                new Attendee(Seat.GP, Agency.GP, Rank.NONE, "")),
                        new MeetingReport.Minutes(
                                "Bruises, and who had care.",
                                List.of(
                                        new Information(
                                                Agency.GP, Optional.of(Basis.ASSUMPTION), PLANTED),
                                        new Information(
                                                Agency.POLICE,
                                                Optional.of(Basis.FACT),
                                                "Two calls this year.")),
                                "Alone with the partner at night.\nNo bed of her own."),
                        new Urgency.CouldWait(),
                        List.of());
        return new DiscussionPage.Meeting(
                new HeldMeeting(
                        ID,
                        2,
                        report,
                        new QuorumCheck.Quorate(),
                        List.of(
                                decision(
                                        BABY,
                                        new ChildOutcome.JointEnquiry(
                                                new Lead(Agency.POLICE, "Ben Field")),
                                        new ReturnHome.MayReturn(grounds())),
                                decision(
                                        SIBLING,
                                        new ChildOutcome.Section17(),
                                        new ReturnHome.NotInQuestion()))),
                List.of(completed()));
    }

    private static ReturnHome.Grounds grounds() {
        return new ReturnHome.Grounds(
                ReturnHome.PerpetratorStatus.POOL_OF_CARERS,
                List.of("The mother", "Her partner"),
                List.of(
                        new Belief("He has left", Basis.FACT, "Police log"),
                        new Belief("She copes.", Basis.PROFESSIONAL_OPINION, ""),
                        new Belief("He stays away.", Basis.ASSUMPTION, "")),
                List.of("Second survey"),
                true,
                Optional.of(new ReturnHome.ShownBy(Basis.ASSUMPTION, "What was heard")));
    }

    private static MeetingDecisions completed() {
        return new MeetingDecisions(
                List.of(),
                List.of(new PlannedAction("Photographs", Agency.HOSPITAL, "Pia Ward", NEXT_AT)),
                List.of(new Dissent(Agency.POLICE, "The lead", "The chair decided.")),
                new Next.Meeting(new Booking(NEXT_AT.plusSeconds(86400), "Room 2")));
    }

    private static ChildDecision decision(CaseRef ref, ChildOutcome outcome, ReturnHome home) {
        return new ChildDecision(
                ref,
                outcome,
                "The office agreed for " + ref + ".",
                new Paediatric(Paediatric.Answer.NEEDED, "Bruises."),
                home);
    }

    /** Nobody met. */
    static Minutes withoutMeeting() {
        var discussion =
                new Discussion(
                        ID,
                        Stage.CALLED,
                        List.of(new DiscussedChild(BABY, ZORA, Path.NOT_RED, true)),
                        Given.NO_FACTS,
                        new Discussion.Progress(false, 0));
        var page =
                new DiscussionPage(
                        discussion,
                        List.of(),
                        List.of(),
                        new DiscussionPage.Preparation(
                                List.of(), List.of(), List.of(), NOT_ANSWERED),
                        List.of());
        return new Minutes(
                page,
                new Minutes.Background(List.of(), List.of(), List.of(), List.of()),
                Map.of(),
                NEXT_AT);
    }

    /** A meeting was held, of which nobody wrote anything down. */
    static Minutes barest() {
        var none = withoutMeeting();
        var report =
                new MeetingReport(
                        HELD_AT,
                        Held.MEETING,
                        List.of(),
                        new MeetingReport.Minutes("", List.of(), ""),
                        new Urgency.CouldWait(),
                        List.of());
        var held = new HeldMeeting(ID, 1, report, new QuorumCheck.Quorate(), List.of());
        var page =
                new DiscussionPage(
                        none.page().discussion(),
                        List.of(),
                        List.of(),
                        none.page().preparation(),
                        List.of(new DiscussionPage.Meeting(held, List.of())));
        var record = new MeetingRecord(1, new Kept(DANA, HELD_AT), List.of(), List.of());
        return new Minutes(
                page,
                new Minutes.Background(List.of(), List.of(), List.of(record), List.of()),
                Map.of(),
                NEXT_AT);
    }
}
