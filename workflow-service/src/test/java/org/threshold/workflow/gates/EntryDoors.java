package org.threshold.workflow.gates;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.redpath.domain.ViewGate;
import org.threshold.workflow.referral.domain.DecisionGate;
import org.threshold.workflow.referral.domain.OtherChildrenGate;

/** The gates that a referral meets, over HTTP. */
final class EntryDoors {

    private static final String DECIDE = "decide-referral";
    private static final String ASK = "ask-other-children";
    private static final String VIEW = "give-paediatric-view";

    private EntryDoors() {}

    static List<Asked> all() {
        return List.of(
                new Asked(
                        DecisionGate.class,
                        "That a referral ends below section 47",
                        "Section 47 and immediate protection pass with one sentence, whatever else is"
                                + " missing; a strategy discussion was called with the referral.",
                        EntryDoors::decision),
                new Asked(
                        OtherChildrenGate.class,
                        "That the question about other children counts as answered",
                        "Nothing waits for the answer: a concern is discussed the same day without it.",
                        EntryDoors::otherChildren),
                new Asked(
                        ViewGate.class,
                        "That a mark counts as no injury",
                        "The child is held red meanwhile; whoever is worried raises the concern, and the"
                                + " mark counts as an injury at once, as it does without a view by the"
                                + " limit.",
                        EntryDoors::view));
    }

    private static Playing decision(People people) {
        String ref =
                people.refer(
                        Map.of(
                                "ageInMonths", 2,
                                "mobility", "not-mobile",
                                "mark", "injury",
                                "site", "face"));
        var services = Map.of("outcome", "services", "reason", "");
        var protect = Map.of("outcome", "immediate-protection", "reason", "The face is bruised.");
        return people.about(ref)
                .refused(people.task(people.worker(), ref, DECIDE, services))
                .past(people.task(people.worker(), ref, DECIDE, protect));
    }

    private static Playing otherChildren(People people) {
        String ref = people.refer(Map.of("ageInMonths", 2, "mobility", "not-mobile"));
        var unclear = Map.of("answer", "no", "number", 2);
        return people.about(ref)
                .refused(people.task(people.worker(), ref, ASK, unclear))
                .past(people.concern(ref), ASK);
    }

    private static Playing view(People people) {
        String ref =
                people.refer(Map.of("ageInMonths", 3, "mark", "uncertain-mark", "site", "back"));
        var birthmark = Map.of("finding", "not-an-injury", "words", "");
        return people.about(ref)
                .refused(people.task(people.doctor(), ref, VIEW, birthmark))
                .past(people.concern(ref));
    }
}
