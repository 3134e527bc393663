package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the page asks about somebody of a family who moved. */
final class MoveFields {

    static final String PERSON = "person";
    static final String WHAT = "what";
    static final String HOME = "home";

    static final String IN = "in";
    static final String OUT = "out";
    static final String LIVED = "lived";

    /** An address that is not among the homes. */
    static final String OTHER = "other";

    private MoveFields() {}

    static List<FormField> of(Kinship family) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField.Pick(PERSON, "Who?", "", people(family)));
        fields.add(
                new FormField.Choice(
                        WHAT,
                        "What happened?",
                        "All children of a home count, and so does every adult who lived there (Baby"
                                + " E review, 3.1.8): a time that is over counts too.",
                        List.of(
                                new Option(IN, "They moved in, or live there"),
                                new Option(OUT, "They moved out"),
                                new Option(LIVED, "They lived there for a time that is over"))));
        fields.add(new FormField.Pick(HOME, "Which home?", "", homes(family)));
        fields.addAll(
                HomeFields.address("The other address", "If the home is not in the list above."));
        fields.add(new FormField.Text("from", "First day there", HomeFields.ROUGHLY));
        fields.add(
                new FormField.Text(
                        "to",
                        "Last day there",
                        "Of somebody who moved out or lived there once: a day (24/11/2026), a month"
                                + " (11/2026) or a year (2026)."));
        return fields;
    }

    private static List<Option> people(Kinship family) {
        return family.kin().stream()
                .map(Kin::person)
                .map(one -> new Option(one.id().value().toString(), one.view().displayName()))
                .toList();
    }

    private static List<Option> homes(Kinship family) {
        List<Option> homes = new ArrayList<>();
        for (Household home : family.dwellings()) {
            String whose = family.homes().contains(home) ? "The child’s home: " : "Another home: ";
            homes.add(new Option(home.id().value().toString(), whose + HomeWords.of(home)));
        }
        homes.add(new Option(OTHER, "An address that is not in this list"));
        return homes;
    }
}
