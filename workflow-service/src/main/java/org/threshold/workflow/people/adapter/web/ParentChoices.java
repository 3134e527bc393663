package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.FormField.Option;

/**
 * The places for a parent as the page offers them: everybody else with parental responsibility who
 * is recorded, each by name, and one more for somebody who is not yet (L-3.1.17).
 */
final class ParentChoices {

    private static final String OTHER = "Somebody else with parental responsibility";

    private final Kinship family;

    private ParentChoices(Kinship family) {
        this.family = family;
    }

    static List<Option> of(Kinship family) {
        return new ParentChoices(family).options();
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(ParentRole.MOTHER.code(), "The mother"));
        options.add(new Option(ParentRole.FATHER.code(), "The father"));
        List<ParentRole> recorded = recorded();
        recorded.forEach(place -> options.add(new Option(place.code(), words(place))));
        String more = recorded.isEmpty() ? OTHER : "Another person with parental responsibility";
        options.add(new Option(ParentRole.free(recorded).code(), more));
        return options;
    }

    private List<ParentRole> recorded() {
        return ParentRole.asked(family.seen().parents().keySet()).stream()
                .filter(ParentRole::isOther)
                .filter(place -> isSomebody(standing(place)))
                .toList();
    }

    private static boolean isSomebody(ParentStanding standing) {
        return switch (standing) {
            case ParentStanding.Blank _, ParentStanding.NobodyElse _ -> false;
            case KnownParent _,
                    ParentStanding.UnknownEnquiriesMade _,
                    ParentStanding.NotToBeContacted _ ->
                    true;
        };
    }

    private String words(ParentRole place) {
        return standing(place) instanceof KnownParent(var parent)
                ? name(parent) + ", who is recorded with parental responsibility"
                : ParentGaps.words(place, family.seen());
    }

    private ParentStanding standing(ParentRole place) {
        return family.seen().parents().getOrDefault(place, new ParentStanding.Blank());
    }

    private String name(PersonId id) {
        return family.kin().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.person().view().displayName())
                .collect(Collectors.joining());
    }
}
