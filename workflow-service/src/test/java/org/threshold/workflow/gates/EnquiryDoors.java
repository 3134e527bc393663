package org.threshold.workflow.gates;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.analysis.domain.DraftGate;
import org.threshold.workflow.assessment.domain.CapacityGate;
import org.threshold.workflow.assessment.domain.RiskGate;
import org.threshold.workflow.enquiry.domain.OpinionGate;
import org.threshold.workflow.enquiry.domain.OutcomeGate;
import org.threshold.workflow.enquiry.domain.SurveyGate;
import org.threshold.workflow.letter.domain.IssueGate;
import org.threshold.workflow.letter.domain.NotTellingGate;

/** The gates of a section 47 enquiry, and of telling parents what it came to. */
final class EnquiryDoors {

    private static final String DECIDE = "decide-outcome";
    private static final String OPINION = "give-medical-opinion";
    private static final String SURVEY = "report-first-survey";
    private static final String INFORM = "inform-parent";
    private static final String AGREE = "agree-parent-not-told";

    private EnquiryDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        OutcomeGate.class,
                        "The outcome of a section 47 enquiry",
                        "The child is protected meanwhile; a fast track takes the case to a conference"
                                + " without an outcome.",
                        EnquiryDoors::outcome),
                new Asked(
                        RiskGate.class,
                        "That an enquiry ends without a conference while a risk is not thought through",
                        "A conference waits for none of it.",
                        EnquiryDoors::risk),
                new Asked(
                        CapacityGate.class,
                        "That an enquiry ends without a conference while a carer’s capacity is not known",
                        "A conference waits for none of it.",
                        EnquiryDoors::capacity),
                new Asked(
                        DraftGate.class,
                        "That an enquiry or a single assessment ends without protection while an agency has"
                                + " not answered the draft analysis",
                        "A conference or a strategy discussion waits for none of it.",
                        EnquiryDoors::draft),
                new Asked(
                        OpinionGate.class,
                        "That a medical report is issued",
                        "A fast track takes the case to a conference without the report.",
                        EnquiryDoors::opinion),
                new Asked(
                        SurveyGate.class,
                        "That a skeletal survey counts as not needed",
                        "Until both sets are reported the injuries count as not fully known; a fast track"
                                + " takes the case to a conference meanwhile.",
                        EnquiryDoors::survey),
                new Asked(
                        IssueGate.class,
                        "That a letter is issued to a parent",
                        "Nothing that protects the child waits for a letter, and whoever tells a parent by"
                                + " word of mouth records it at once.",
                        EnquiryDoors::issue),
                new Asked(
                        NotTellingGate.class,
                        "That a parent is not told",
                        "The parent stays to be told; nothing that protects the child waits for it.",
                        EnquiryDoors::notTelling));
    }

    private static Playing outcome(People people) {
        String ref = people.foundOut();
        people.changed(
                Map.of(
                        "kind",
                        "new-injury",
                        "cases",
                        List.of(ref),
                        "codes",
                        Map.of("bodySite", "arm")));
        return people.about(ref)
                .refused(people.task(people.manager(), ref, DECIDE, ended("")))
                .past(people.fastTrack(ref), DECIDE, "review-enquiry");
    }

    private static Playing risk(People people) {
        String ref = people.foundOut();
        People.made(
                people.worker()
                        .post(
                                "/api/v1/cases/" + ref + "/risks",
                                Map.of("level", "high", "words", "Nobody knows who did it.")));
        return people.about(ref)
                .refused(people.task(people.manager(), ref, DECIDE, ended("As found.")))
                .past(people.task(people.manager(), ref, DECIDE, conference()), "complete-risk");
    }

    private static Playing draft(People people) {
        String ref = people.foundOut();
        return people.about(ref)
                .refused(people.task(people.manager(), ref, DECIDE, ended("As found.")))
                .past(
                        people.task(people.manager(), ref, DECIDE, conference()),
                        "circulate-draft-analysis");
    }

    private static Playing capacity(People people) {
        String ref = people.foundOut();
        people.carers().notKnownForLong(ref);
        return people.about(ref)
                .refused(people.task(people.manager(), ref, DECIDE, ended("As found.")))
                .past(
                        people.task(people.manager(), ref, DECIDE, conference()),
                        "sign-parenting-capacity");
    }

    private static Map<String, Object> ended(String reason) {
        return reason.isEmpty()
                ? Map.of("outcome", "not-substantiated", "reason", reason)
                : Map.of(
                        "outcome",
                        "not-substantiated",
                        "reason",
                        reason,
                        "acceptedAgencies",
                        List.of("gp"));
    }

    private static Map<String, Object> conference() {
        return Map.of(
                "outcome", "substantiated-continuing-risk",
                "reason", "As found.",
                "acceptedAgencies", List.of("gp"));
    }

    private static Playing opinion(People people) {
        String ref = started(people);
        var little =
                Map.of(
                        "notes", "not-available",
                        "opinion", "undetermined",
                        "discharge", "not-safe");
        return people.about(ref)
                .refused(people.task(people.doctor(), ref, OPINION, little))
                .past(people.fastTrack(ref), OPINION);
    }

    private static Playing survey(People people) {
        String ref = started(people);
        return people.about(ref)
                .refused(people.task(people.doctor(), ref, SURVEY, Map.of("done", false)))
                .past(people.fastTrack(ref), SURVEY);
    }

    private static Playing issue(People people) {
        String ref = started(people);
        return people.about(ref)
                .refused(people.task(people.worker(), ref, INFORM, Map.of("what", "letter")))
                .past(people.task(people.worker(), ref, INFORM, Map.of("what", "spoken")), INFORM);
    }

    private static Playing notTelling(People people) {
        String ref = started(people);
        var proposed =
                Map.of("what", "not-told", "reason", "not-safe", "why", "He threatened her.");
        people.task(people.worker(), ref, INFORM, proposed).send();
        return people.about(ref)
                .refused(people.task(people.manager(), ref, AGREE, Map.of("agreed", true)))
                .past(people.fastTrack(ref), AGREE);
    }

    private static String started(People people) {
        String ref = people.enquiries().injuredBaby();
        people.enquiries().meetingDecidesSection47(ref);
        return ref;
    }
}
