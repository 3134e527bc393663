package org.threshold.workflow.gates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.assessment.domain.AssessmentGate;
import org.threshold.workflow.contact.domain.RestrictionGate;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.discharge.domain.ContingencyGate;
import org.threshold.workflow.minutes.domain.MinutesGate;
import org.threshold.workflow.story.EnquiryStory;
import org.threshold.workflow.story.MeetingTyped;

/** The gates of what stands beside a case's enquiry: plans for a stay, assessments, contact. */
final class CaseDoors {

    private static final String PLAN = "agree-contingency-plan";
    private static final String CONCLUDE = "conclude-single-assessment";
    private static final String HELD = "hold-fast-tracked-conference";
    private static final String SEND = "send-conference-minutes";
    private static final String FILED = "complete-minutes-distribution";

    private CaseDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        ContingencyGate.class,
                        "An outcome, or the end of a discussion, that rests on the child staying in hospital",
                        "Somebody says why it cannot wait, and the decision goes on.",
                        CaseDoors::contingency),
                new Asked(
                        AssessmentGate.class,
                        "That a single assessment ends without protection",
                        "A strategy discussion, and so a conference, is called with one sentence,"
                                + " whatever is missing; anybody raises a concern meanwhile.",
                        CaseDoors::assessment),
                new Asked(
                        RestrictionGate.class,
                        "That contact of a person with parental responsibility is restricted",
                        "That contact was stopped is a fact; immediate danger is acted on first, by anybody.",
                        CaseDoors::restriction),
                new Asked(
                        MinutesGate.class,
                        "That the minutes of a conference count as distributed",
                        "A practice that was rung counts as one that filed them, and nothing else waits: a"
                                + " concern is discussed meanwhile.",
                        CaseDoors::minutes));
    }

    private static Playing minutes(People people) {
        String ref = people.refer(Map.of("ageInMonths", 2, "practice", "K81234"));
        var today = Map.of("on", WorkingTime.dayOf(Instant.now()));
        var ready =
                Map.of(
                        "keptAt",
                        "In the shared record.",
                        "agreedOn",
                        WorkingTime.dayOf(Instant.now()));
        People.made(people.fastTrack(ref).send());
        People.made(people.task(people.manager(), ref, HELD, today).send());
        People.made(people.task(people.manager(), ref, SEND, ready).send());
        return people.about(ref)
                .refused(people.task(people.worker(), ref, FILED, Map.of()))
                .past(people.concern(ref), FILED);
    }

    private static Playing contingency(People people) {
        String ref = child(people);
        admitted(people, ref);
        String stay = "/api/v1/cases/" + ref + "/expected-stay/";
        People.made(people.worker().post(stay + "begin", Map.of("reason", "The risk.")));
        decided(people, ref);
        Post sent = people.task(people.worker(), ref, "distribute-record", Map.of());
        return people.about(ref)
                .refused(sent)
                .past(
                        Post.to(
                                people.worker(),
                                stay + "cannot-wait",
                                Map.of("reason", "The child needs protection tonight.")),
                        PLAN)
                .past(sent, PLAN);
    }

    private static void admitted(People people, String ref) {
        people.changed(
                Map.of(
                        "kind",
                        "child-admitted",
                        "stage",
                        "admitted",
                        "cases",
                        List.of(ref),
                        "codes",
                        Map.of("reason", "illness")));
    }

    private static void decided(People people, String ref) {
        People.made(people.concern(ref).send());
        People.made(
                people.task(
                                people.sergeant(),
                                ref,
                                "review-police-preparation",
                                Map.of("checks", MeetingTyped.checks()))
                        .send());
        Map<String, Object> meeting = new HashMap<>(EnquiryStory.urgentMeeting());
        meeting.put("heldAt", Instant.now().toString());
        String discussion = people.subject(ref, "invite-to-discussion");
        People.made(
                people.manager()
                        .post("/api/v1/strategy-discussions/" + discussion + "/meetings", meeting));
        var ends =
                Map.of(
                        "children",
                        List.of(MeetingTyped.decision(ref)),
                        "next",
                        Map.of("concluded", true));
        People.made(people.task(people.manager(), ref, "decide-per-child", ends).send());
    }

    private static Playing assessment(People people) {
        String ref = child(people);
        People.made(
                people.worker()
                        .post(
                                "/api/v1/cases/" + ref + "/single-assessments",
                                Map.of("why", "Missed meals.", "referredOn", today().toString())));
        return people.about(ref)
                .refused(
                        people.task(
                                people.worker(),
                                ref,
                                CONCLUDE,
                                Map.of("outcome", "no-further-action", "analysis", "Safe.")))
                .past(
                        people.task(
                                people.worker(),
                                ref,
                                CONCLUDE,
                                Map.of("outcome", "strategy-discussion", "analysis", "Bruised.")),
                        "see-assessed-child");
    }

    private static Playing restriction(People people) {
        String ref = child(people);
        Post decided = restricted(people, ref, "decision");
        return people.about(ref).refused(decided).past(restricted(people, ref, "immediate-danger"));
    }

    private static Post restricted(People people, String ref, String origin) {
        return Post.to(
                people.worker(),
                "/api/v1/cases/" + ref + "/contact-restrictions",
                Map.of(
                        "origin", origin,
                        "who", "The child's father",
                        "kind", "no-contact",
                        "words", "He hit her.",
                        "decidedBy", "Team manager"));
    }

    private static String child(People people) {
        return people.refer(Map.of("ageInMonths", 40, "mobility", "mobile"));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), WorkingTime.ZONE);
    }
}
