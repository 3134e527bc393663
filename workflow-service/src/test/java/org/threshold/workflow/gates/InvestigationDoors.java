package org.threshold.workflow.gates;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.investigation.domain.ActionGate;
import org.threshold.workflow.investigation.domain.AllegationGate;
import org.threshold.workflow.investigation.domain.ClosureGate;
import org.threshold.workflow.investigation.domain.SigningGate;
import org.threshold.workflow.story.InvestigationStoryIT;

/** The gates of a joint investigation. */
final class InvestigationDoors {

    private static final String TAKE = "take-evidential-action";
    private static final String FOLLOW_UP = "close-allegation";
    private static final Map<String, Object> ALLEGED =
            Map.of(
                    "allegedBy", "mother",
                    "against", "father",
                    "absentParent", true,
                    "what", "He picked him up roughly.");

    private InvestigationDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        ActionGate.class,
                        "That an evidential action is closed",
                        "A fast track takes the case to a conference with evidence outstanding.",
                        InvestigationDoors::action),
                new Asked(
                        AllegationGate.class,
                        "That an allegation is closed",
                        "That something is alleged is a fact, kept and discussed at any time.",
                        InvestigationDoors::allegation),
                new Asked(
                        ClosureGate.class,
                        "That a joint investigation is closed",
                        "It stays open, and the police go on hearing of every change; a concern is"
                                + " discussed beside it.",
                        InvestigationDoors::closure),
                new Asked(
                        SigningGate.class,
                        "That an enquiry may end with evidence outstanding",
                        "A fast track takes the case to a conference without a signature.",
                        InvestigationDoors::signing));
    }

    private static Playing action(People people) {
        String ref = investigated(people);
        var unsaid = Map.of("result", "not-possible", "words", "");
        return people.about(ref)
                .refused(people.task(people.sergeant(), ref, TAKE, unsaid))
                .past(people.fastTrack(ref), TAKE);
    }

    private static Playing allegation(People people) {
        String ref = investigated(people);
        String allegations = investigation(people, ref) + "/allegations";
        People.made(people.worker().post(allegations, ALLEGED));
        var unsaid = Map.of("outcome", "not-substantiated", "words", "");
        return people.about(ref)
                .refused(people.task(people.worker(), ref, FOLLOW_UP, unsaid))
                .past(Post.to(people.worker(), allegations, ALLEGED));
    }

    private static Playing closure(People people) {
        String ref = investigated(people);
        return people.about(ref)
                .refused(
                        Post.to(
                                people.manager(),
                                investigation(people, ref) + "/closure",
                                Map.of("stage", "no-further-action", "words", "")))
                .past(people.concern(ref), TAKE);
    }

    private static Playing signing(People people) {
        String ref = investigated(people);
        return people.about(ref)
                .refused(
                        Post.to(
                                people.manager(),
                                investigation(people, ref) + "/signatures",
                                Map.of("caseRef", ref, "reason", "")))
                .past(people.fastTrack(ref), TAKE);
    }

    private static String investigated(People people) {
        String ref = people.enquiries().injuredBaby();
        people.enquiries().meetingDecidesSection47(ref);
        return ref;
    }

    private static String investigation(People people, String ref) {
        return "/api/v1/investigations/"
                + InvestigationStoryIT.investigationOf(people.worker(), ref);
    }
}
