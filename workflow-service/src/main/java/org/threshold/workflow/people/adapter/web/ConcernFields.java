package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PlanKind;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the page asks about what an adult was in a plan of some children, or in a concern. */
final class ConcernFields {

    static final String ROLE = "role";
    static final String PLAN = "plan";
    static final String CHILDREN = "children";

    private ConcernFields() {}

    /** About one of the family. */
    static List<FormField> of(Kinship family, PersonId adult) {
        return List.of(
                role(),
                plan(),
                new FormField.Text(
                        "reference",
                        "Its reference",
                        "That of the plan or of the case, if known. Not a name."),
                new FormField.LongText(
                        "about",
                        "What was the concern?",
                        "One sentence: what was seen or said, and by whom. It may be left out where there"
                                + " was a plan."),
                new FormField.Several(
                        CHILDREN,
                        "Which children of this family was it about?",
                        "None, if it was about other children.",
                        children(family, adult)),
                new FormField.Text("from", "From when", HomeFields.ROUGHLY),
                new FormField.Text("to", "Until when", HomeFields.ROUGHLY));
    }

    private static FormField role() {
        return new FormField.Choice(
                ROLE,
                "What were they in it?",
                "An adult who was the risk to other children is seen by whoever opens this family"
                        + " (Baby E review, 4.2).",
                Stream.of(ConcernRole.values())
                        .map(one -> new Option(one.code(), AdultWords.role(one)))
                        .toList());
    }

    private static FormField plan() {
        return new FormField.Choice(
                PLAN,
                "Which plan followed?",
                "Here or of another authority. A concern is recorded if no plan followed, too.",
                Stream.of(PlanKind.values())
                        .map(one -> new Option(one.code(), Capital.of(one.words())))
                        .toList());
    }

    private static List<Option> children(Kinship family, PersonId adult) {
        return family.kin().stream()
                .filter(one -> !one.id().equals(adult))
                .map(Kin::person)
                .filter(one -> isChild(family, one))
                .map(one -> new Option(one.id().value().toString(), one.view().displayName()))
                .toList();
    }

    static boolean isChild(Kinship family, Person one) {
        return one.facts().born().childOn(family.seen().on(), one.facts().kind());
    }
}
