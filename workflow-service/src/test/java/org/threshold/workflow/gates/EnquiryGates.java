package org.threshold.workflow.gates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGate;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskGate;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.OpinionGate;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.OutcomeGate;
import org.threshold.workflow.enquiry.domain.SurveyGate;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.gates.GateCase.Past;
import org.threshold.workflow.investigation.domain.ActionGate;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.AllegationGate;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.ClosureGate;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.SigningGate;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.IssueGate;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTellingGate;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.LatestConcern;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.safety.domain.ReturnHomeGate;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.HoldGate;
import org.threshold.workflow.strategy.domain.MeetingReport;

/** The gates of meetings, enquiries and investigations, and of letters to parents. */
final class EnquiryGates {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final String FAST_TRACK =
            "walk.DomainWalkTest#wherever_a_case_stands_rules_only_pull_up_and_a_fast_track_is_accepted";
    private static final String CONFERENCE_GOES_AHEAD =
            "enquiry.app.OutcomeTest#what_is_not_thought_through_holds_back_an_ending_and_never_a_conference";

    private EnquiryGates() {}

    static List<GateCase> all() {
        return List.of(
                hold(),
                returnHome(),
                outcome(),
                risk(),
                capacity(),
                AssessmentGates.single(),
                opinion(),
                survey(),
                action(),
                allegation(),
                closure(),
                signing(),
                issue(),
                notTelling());
    }

    private static GateCase hold() {
        var minutes = new MeetingReport.Minutes("", List.of(), "");
        var report =
                new MeetingReport(
                        NOW,
                        MeetingReport.Held.MEETING,
                        List.of(),
                        minutes,
                        new MeetingReport.Urgency.CouldWait(),
                        List.of());
        return new GateCase(
                HoldGate.class,
                "That a strategy meeting counts as held with the police prepared",
                HoldGate.refusals(Given.unprepared(Given.discussion()), report, NOW),
                new Past(
                        "Called urgent with a reason, it is recorded as held, and what protects a child"
                                + " is decided at once.",
                        "Review the police preparation, within 24 hours; hold the full meeting",
                        "strategy.app.HoldingTest#protection_is_decided_at_once_and_does_not_wait_for_the_full_meeting"));
    }

    private static GateCase returnHome() {
        var evidence =
                new ReturnHomeEvidence(List.of(), new LatestConcern.Nothing(), true, List.of());
        var answer = (ReturnHomeGate.Shut) ReturnHomeGate.check(evidence);
        return new GateCase(
                ReturnHomeGate.class,
                "That a child returns home",
                answer.refusals(),
                new Past(
                        "A child that is home already is recorded as a fact, from anybody and in one"
                                + " step, and is discussed today.",
                        "Hold the strategy discussion today",
                        "circumstances.domain.RecipientRuleTest#a_return_home_without_a_decision_is_told_to_police_social_worker_and_service_manager"));
    }

    private static GateCase outcome() {
        var found = new OutcomeGate.Found(Lines.needing(true, true), List.of(), 1);
        var conclusion = new Conclusion(Outcome.NOT_SUBSTANTIATED, "", Set.of());
        return new GateCase(
                OutcomeGate.class,
                "The outcome of a section 47 enquiry",
                OutcomeGate.refusals(found, conclusion),
                new Past(
                        "The child is protected meanwhile; a fast track takes the case to a conference"
                                + " without an outcome.",
                        "Each line that is open; the review of the enquiry",
                        FAST_TRACK));
    }

    private static GateCase risk() {
        var risk =
                new Risk(
                        new RiskId(new UUID(0, 7)),
                        CASE,
                        1,
                        NOW,
                        SaidRisks.named(RiskLevel.HIGH),
                        Optional.empty());
        return new GateCase(
                RiskGate.class,
                "That an enquiry ends without a conference while a risk is not thought through",
                RiskGate.refusals(List.of(risk), List.of(SaidRisks.CHILD)),
                new Past(
                        "A conference waits for none of it.",
                        "Complete the risk, under a limit",
                        "assessment.app.RisksTest#a_conference_goes_ahead_and_leaves_the_rest_as_work_under_a_limit"));
    }

    private static GateCase capacity() {
        var nothing = new CapacityGiven(Map.of(), "");
        var carer =
                new Capacity(
                                new CapacityId(new UUID(0, 9)),
                                CASE,
                                new PersonId(new UUID(0, 3)),
                                List.of(),
                                "",
                                Optional.empty())
                        .with(nothing, NOW);
        return new GateCase(
                CapacityGate.class,
                "That an enquiry ends without a conference while a carer’s capacity is not known",
                CapacityGate.refusals(List.of(carer), since -> since, NOW.plusSeconds(1)),
                new Past(
                        "A conference waits for none of it.",
                        "Find out the parenting capacity, or sign for it",
                        CONFERENCE_GOES_AHEAD));
    }

    private static GateCase opinion() {
        var report =
                new MedicalReport(
                        new MedicalReport.Opinion(OpinionPoint.UNDETERMINED, "", ""),
                        new MedicalReport.Basis("", "", "", false, ""),
                        new FullNotes.NotAvailable(""),
                        List.of(),
                        new MedicalReport.Discharge(MedicalReport.View.NOT_SAFE, ""));
        return new GateCase(
                OpinionGate.class,
                "That a medical report is issued",
                OpinionGate.refusals(report, Lines.needing(true, true)),
                new Past(
                        "A fast track takes the case to a conference without the report.",
                        "Give the medical opinion",
                        FAST_TRACK));
    }

    private static GateCase survey() {
        return new GateCase(
                SurveyGate.class,
                "That a skeletal survey counts as not needed",
                SurveyGate.first(new SurveyReport.NotDone("", ""), NOW),
                new Past(
                        "Until both sets are reported the injuries count as not fully known.",
                        "Report the first survey; report the second",
                        "enquiry.domain.InjuriesKnownTest#until_the_second_report_they_are_not"));
    }

    private static GateCase action() {
        EvidentialAction scene = investigated(ActionType.SCENE);
        var closed = new EvidentialAction.Progress.Closed(ActionResult.NOT_POSSIBLE, "");
        return new GateCase(
                ActionGate.class,
                "That an evidential action is closed",
                ActionGate.refusals(scene, new ActionGate.Taken(closed, Set.of(), ""), List.of()),
                new Past(
                        "A fast track takes the case to a conference with evidence outstanding.",
                        "Take the evidential action; it climbs in its agency, then to both managers",
                        FAST_TRACK));
    }

    private static EvidentialAction investigated(ActionType type) {
        return org.threshold.workflow.investigation.domain.Given.action(type, Agency.POLICE);
    }

    private static GateCase allegation() {
        Allegation open = org.threshold.workflow.investigation.domain.Given.allegation(true);
        var closing =
                new Allegation.Closing(
                        AllegationOutcome.NOT_SUBSTANTIATED, "", new PutToThem.NotSaid());
        return new GateCase(
                AllegationGate.class,
                "That an allegation is closed",
                AllegationGate.refusals(open, closing),
                new Past(
                        "That something is alleged is a fact, kept and discussed at any time.",
                        "Follow up the allegation; put it to the absent parent",
                        "investigation.app.FollowUpTest#an_allegation_after_the_end_is_kept_all_the_same_followed_up_and_discussed"));
    }

    private static GateCase closure() {
        var owned =
                new ClosureGate.Owned(
                        List.of(), List.of(investigated(ActionType.SCENE)), List.of());
        return new GateCase(
                ClosureGate.class,
                "That a joint investigation is closed",
                ClosureGate.refusals(
                        owned, new ClosureGate.Closing(EndStage.NO_FURTHER_ACTION, "")),
                new Past(
                        "It stays open, and the police go on hearing of every change.",
                        "Each allegation and action that is open",
                        "circumstances.domain.RecipientsNeverShrinkTest#while_an_investigation_is_open_the_police_must_hear_whatever_else_holds"));
    }

    private static GateCase signing() {
        return new GateCase(
                SigningGate.class,
                "That an enquiry may end with evidence outstanding",
                SigningGate.refusals(List.of(investigated(ActionType.SCENE)), Optional.empty(), ""),
                new Past(
                        "A fast track takes the case to a conference without a signature.",
                        "The action stays open; both managers sign, or have it done",
                        FAST_TRACK));
    }

    private static GateCase issue() {
        var letter =
                new ParentLetter(
                        new LetterId(new UUID(0, 5)),
                        new Decision(LetterKind.ENQUIRY_OUTCOME, "", CASE, NOW),
                        ParentRole.MOTHER,
                        Optional.empty(),
                        new ParentLetter.Standing.ToTell());
        var given =
                new Issuing(
                        new Issuing.Safety(Optional.empty(), "", ""),
                        Way.BY_HAND,
                        "",
                        NOW,
                        Optional.empty());
        return new GateCase(
                IssueGate.class,
                "That a letter is issued to a parent",
                IssueGate.refusals(
                        letter, given, new IssueGate.Known(Map.of(), Set.of(), false, NOW)),
                new Past(
                        "Nothing that protects the child waits for a letter, and whoever tells a parent by"
                                + " word of mouth records it at once.",
                        "Inform the parent",
                        "letter.app.ParentsToldTest#that_a_parent_was_told_by_word_of_mouth_is_held_back_by_nothing"));
    }

    private static GateCase notTelling() {
        return new GateCase(
                NotTellingGate.class,
                "That a parent is not told",
                NotTellingGate.refusals(
                        Optional.of(true), Optional.empty(), LocalDate.parse("2026-11-24")),
                new Past(
                        "The parent stays to be told; nothing that protects the child waits for it.",
                        "Agree that a parent is not told; review it by its day",
                        "letter.app.NotToldTest#that_a_parent_is_not_told_needs_a_manager_and_a_day_of_review"));
    }
}
