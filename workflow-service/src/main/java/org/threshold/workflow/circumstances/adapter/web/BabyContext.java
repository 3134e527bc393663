package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.ChildAges;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/**
 * What is known of the risk to babies, wherever people decide about one (recommendation Children
 * and Families 10 of the review). A child whose age nobody knows may be one.
 */
@Component
class BabyContext implements CaseContext {

    private static final List<Fact> KNOWN =
            List.of(
                    Fact.of(
                            "A bruise or a mark",
                            "A baby that does not crawl or pull itself up seldom bruises itself. A bruise or a"
                                    + " mark on one is referred at once, and a paediatrician sees the baby"
                                    + " the same day, whatever the explanation. Doubt whether it is a"
                                    + " bruise is a reason to have it seen (rule T18; lesson 3.1.5)."),
                    Fact.of(
                            "Feeding, crying and handling",
                            "A worry about how a baby is fed, cries or is handled counts one level higher than"
                                    + " for an older child, with or without an enquiry (the review,"
                                    + " paragraph 1.2.6; recommendation Children and Families 10)."),
                    Fact.of(
                            "Evidence that is not definite",
                            "A baby cannot say what happened, and evidence that is not definite makes no baby"
                                    + " safe: suspicion is the threshold, not proof (lesson 3.1.4). A"
                                    + " senior manager is asked to decide, with legal advice, how the baby is"
                                    + " kept safe meanwhile; nothing waits for that."),
                    Fact.of(
                            "Who may have done it",
                            "Until it is known who hurt a baby, everybody who had care of it may have (lesson"
                                    + " 3.1.7)."));

    private final ChildAges ages;

    BabyContext(ChildAges ages) {
        this.ages = ages;
    }

    @Override
    public List<CaseFacts> of(List<String> cases) {
        List<String> babies =
                cases.stream()
                        .flatMap(one -> CaseRef.of(one).stream())
                        .filter(ages::underOne)
                        .map(CaseRef::value)
                        .toList();
        return babies.isEmpty() ? List.of() : List.of(facts(babies));
    }

    private static CaseFacts facts(List<String> babies) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        "Younger than one, or of an age that nobody knows",
                        "The child of case " + String.join(", ", babies) + "."));
        facts.addAll(KNOWN);
        return new CaseFacts("babies", "What is known of the risk to babies", facts, List.of());
    }
}
