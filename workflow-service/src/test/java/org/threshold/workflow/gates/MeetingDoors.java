package org.threshold.workflow.gates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.safety.domain.ReturnHomeGate;
import org.threshold.workflow.story.EnquiryStory;
import org.threshold.workflow.strategy.domain.HoldGate;

/** The gates of strategy meetings and of what only they decide. */
final class MeetingDoors {

    private static final String INVITE = "invite-to-discussion";
    private static final String REVIEW = "review-police-preparation";

    private MeetingDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        HoldGate.class,
                        "That a strategy meeting counts as held with the police prepared",
                        "Called urgent with a reason, it is recorded as held, and what protects a child"
                                + " is decided at once.",
                        MeetingDoors::hold),
                new Asked(
                        ReturnHomeGate.class,
                        "That a child returns home",
                        "A child that is home already is recorded as a fact, from anybody and in one"
                                + " step, and is discussed today.",
                        MeetingDoors::returnHome));
    }

    private static Playing hold(People people) {
        String ref = people.enquiries().injuredBaby();
        String meetings =
                "/api/v1/strategy-discussions/" + people.subject(ref, INVITE) + "/meetings";
        String now = Instant.now().minusSeconds(60).toString();
        return people.about(ref)
                .refused(
                        Post.to(
                                people.manager(),
                                meetings,
                                Map.of("heldAt", now, "attendees", List.of())))
                .past(Post.to(people.manager(), meetings, EnquiryStory.urgentMeeting()), REVIEW);
    }

    private static Playing returnHome(People people) {
        String ref = people.refer(Map.of("ageInMonths", 2, "mobility", "not-mobile"));
        var returns =
                Map.of(
                        "answer", "returns",
                        "reason", "She is better.",
                        "place", "Home",
                        "carers", "Mother");
        var left =
                Map.of(
                        "kind", "child-returned-home",
                        "cases", List.of(ref),
                        "codes", Map.of("whereabouts", "left-hospital"));
        return people.about(ref)
                .refused(
                        Post.to(
                                people.worker(),
                                "/api/v1/cases/" + ref + "/return-home-decisions",
                                returns))
                .past(Post.to(people.hospital(), "/api/v1/changes", left));
    }
}
