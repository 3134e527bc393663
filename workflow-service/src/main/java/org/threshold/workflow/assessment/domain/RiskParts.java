package org.threshold.workflow.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.people.PersonId;

/** Which parts of a risk nobody has said yet (lesson 3.1.1 of the review). */
public final class RiskParts {

    private final RiskSaid said;
    private final List<String> missing = new ArrayList<>();

    private RiskParts(RiskSaid said) {
        this.said = said;
    }

    /**
     * The missing parts, to follow "it is not said"; empty when it is complete.
     *
     * @param children the child of the case first, then the other children of its home
     */
    public static List<String> missing(RiskSaid said, List<PersonId> children) {
        var parts = new RiskParts(said);
        parts.axes();
        parts.children(children);
        parts.unless(said.likelihood(), "how likely it is now, and how bad it would be");
        parts.reduction();
        parts.unless(
                said.prospects().capacityToChange(),
                "whether those who care for the child can change");
        parts.unless(
                said.prospects().ifNothingChanges(),
                "what is likely to become of the child if nothing changes");
        return List.copyOf(parts.missing);
    }

    private void axes() {
        var axes = said.axes();
        lacks(axes.category() == RiskCategory.NOT_SAID, "what kind of harm it is");
        lacks(axes.level() == RiskLevel.NOT_SAID, "how high it is");
        lacks(axes.evidence() == Evidence.NOT_SAID, "how strong the evidence is");
    }

    private void children(List<PersonId> children) {
        for (int place = 0; place < children.size(); place++) {
            unless(
                    said.meaningFor(children.get(place)),
                    "what it means for " + ChildWords.of(place, children.size()));
        }
    }

    private void reduction() {
        var reduction = said.reduction();
        switch (reduction.can()) {
            case NOT_SAID -> missing.add("whether it can be reduced, and how");
            case NO ->
                    unless(
                            reduction.how(),
                            "why it cannot be reduced, and what keeps the child safe");
            case YES -> {
                unless(reduction.how(), "how it is reduced");
                unless(reduction.byWhom(), "who reduces it");
                lacks(reduction.byWhen().isEmpty(), "by when it is reduced");
            }
        }
    }

    private void unless(String words, String part) {
        lacks(words.isBlank(), part);
    }

    private void lacks(boolean lacking, String part) {
        if (lacking) {
            missing.add(part);
        }
    }
}
