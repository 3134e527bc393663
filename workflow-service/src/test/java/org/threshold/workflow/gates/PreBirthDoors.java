package org.threshold.workflow.gates;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.prebirth.domain.BookingGate;
import org.threshold.workflow.prebirth.domain.PreBirthGate;

/** The gates of an assessment before a child is born. */
final class PreBirthDoors {

    private static final String CONCLUDE = "conclude-pre-birth-assessment";
    private static final String SOURCE = "obtain-from-source";

    private PreBirthDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        BookingGate.class,
                        "That the midwife’s booking is complete",
                        "Care for the mother and what protects the child wait for no booking: what was done is"
                                + " kept, and anybody raises a concern.",
                        PreBirthDoors::booking),
                new Asked(
                        PreBirthGate.class,
                        "That a pre-birth assessment ends without protection",
                        "A strategy discussion is called with one sentence, whatever is missing.",
                        PreBirthDoors::conclusion));
    }

    private static Playing booking(People people) {
        String ref = expected(people);
        String booking = "/api/v1/cases/" + ref + "/midwife-booking";
        return people.about(ref)
                .refused(Post.to(people.worker(), booking, Map.of("complete", true)))
                .past(
                        Post.to(
                                people.worker(),
                                booking,
                                Map.of("complete", false, "note", "Seen at clinic.")),
                        SOURCE)
                .past(people.concern(ref), SOURCE);
    }

    private static Playing conclusion(People people) {
        String ref = expected(people);
        return people.about(ref)
                .refused(concluded(people, ref, "no-further-action", "Safe."))
                .past(concluded(people, ref, "strategy-discussion", "He hit her."), SOURCE);
    }

    private static Post concluded(People people, String ref, String outcome, String analysis) {
        return people.task(
                people.worker(), ref, CONCLUDE, Map.of("outcome", outcome, "analysis", analysis));
    }

    /** A child whose mother’s pregnancy the hospital reports. */
    private static String expected(People people) {
        String ref = people.refer(Map.of("ageInMonths", 40, "mobility", "mobile"));
        people.changed(
                Map.of(
                        "kind",
                        "pregnancy-identified",
                        "cases",
                        List.of(ref),
                        "codes",
                        Map.of("domesticAbuse", "yes")));
        return ref;
    }
}
