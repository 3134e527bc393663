package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/**
 * What the page asks of whoever adds somebody to a family: few things, and most may be left out.
 */
final class AddFields {

    static final String AS = "as";
    static final String KNOWN = "known";
    static final String LIVES = "lives";

    /** Chosen when the child’s home is not on record: the address follows. */
    static final String YES = "yes";

    private final Kinship family;

    private AddFields(Kinship family) {
        this.family = family;
    }

    static List<FormField> of(Kinship family) {
        return new AddFields(family).all();
    }

    private List<FormField> all() {
        List<FormField> fields = new ArrayList<>();
        fields.add(
                new FormField.Choice(
                        AS,
                        "What are they to the child?",
                        "Both parents count, and so do all children: in the review nobody had asked"
                                + " about the father (Baby E review, 3.1.8, 3.1.17, 3.1.22).",
                        Belonging.ways(family).stream().map(this::way).toList()));
        fields.addAll(who());
        fields.add(lives());
        if (family.homes().isEmpty()) {
            fields.addAll(
                    HomeFields.address("The child’s address", "No home of the child is recorded."));
        }
        fields.add(
                new FormField.Text("from", "Since when do they live there?", HomeFields.ROUGHLY));
        return fields;
    }

    private static List<FormField> who() {
        return List.of(
                new FormField.Text(
                        "name",
                        "Name",
                        "As far as it is known: a first name or a nickname is enough."),
                new FormField.Text(
                        "otherNames", "Other names", "Earlier ones too, with commas between."),
                new FormField.Day("dateOfBirth", "Date of birth", "Leave it out if not known."),
                new FormField.WholeNumber(
                        "age", "Or about how many years old?", "Leave it out if not known."));
    }

    private FormField lives() {
        List<Option> options = new ArrayList<>();
        for (Household home : family.homes()) {
            options.add(new Option(home.id().value().toString(), "Yes, at " + HomeWords.of(home)));
        }
        if (options.isEmpty()) {
            options.add(new Option(YES, "Yes"));
        }
        options.add(new Option("no", "No"));
        options.add(new Option("not-known", "Not known"));
        return new FormField.Choice(
                LIVES,
                "Do they live with the child?",
                "A child who lives there is talked about in an open strategy discussion too.",
                options);
    }

    private Option way(Belonging way) {
        return new Option(way.code(), words(way));
    }

    private String words(Belonging way) {
        return switch (way.how()) {
            case MOTHER -> "Mother";
            case FATHER -> "Father";
            case OTHER_PARENTAL_RESPONSIBILITY -> "Somebody else with parental responsibility";
            case SIBLING -> "Brother or sister, half or whole";
            case PARTNER -> "Partner of " + parent(way.to());
            case PARENTS_MOTHER -> "Grandmother: mother of " + parent(way.to());
            case PARENTS_FATHER -> "Grandfather: father of " + parent(way.to());
            case CARER -> "Somebody else who looks after the child";
            case ANOTHER_CHILD -> "Another child who lives in the child’s home";
            case ANOTHER_ADULT -> "Another adult who lives in the child’s home, such as a lodger";
        };
    }

    private String parent(PersonId id) {
        Map<PersonId, ParentRole> parents = Belonging.parents(family);
        String words = "the " + parents.getOrDefault(id, ParentRole.MOTHER).words();
        return family.kin().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Kin::person)
                .map(person -> words + ", " + person.view().displayName())
                .orElse(words);
    }
}
