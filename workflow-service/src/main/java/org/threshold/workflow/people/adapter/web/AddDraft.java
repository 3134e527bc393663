package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.app.AddToFamily;
import org.threshold.workflow.people.app.AddToFamily.Whom;
import org.threshold.workflow.people.app.AddToFamily.WithTheChild;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * What was typed of somebody who is to be added to a family.
 *
 * @param refusals what cannot be used of it
 */
record AddDraft(Kinship family, Typed typed, Said said, List<Refusal> refusals) {

    /** Chosen when none of those on record is meant. */
    static final String NEW = "new";

    /** Under which it goes with the form for whom those on record were looked through. */
    static final String LOOKED = "looked";

    /** The fields that say who it is. */
    static final List<String> PERSON =
            List.of(AddFields.AS, "name", "otherNames", "dateOfBirth", "age");

    AddDraft {
        refusals = List.copyOf(refusals);
    }

    /** What was typed, read. */
    record Said(UUID key, Belonging as, StatedPerson stated, Optional<WithTheChild> home) {}

    /** Whom those on record are looked through for. */
    String described() {
        return PERSON.stream().map(typed::one).collect(Collectors.joining("|"));
    }

    /** Whether somebody was shown those on record who may be this one. */
    boolean looked() {
        return typed.one(LOOKED).equals(described());
    }

    /** Whether somebody has said which of those on record it is, or that it is none. */
    boolean settled() {
        return looked() && (typed.one(AddFields.KNOWN).equals(NEW) || chosen().isPresent());
    }

    /** What is wrong with the choice among those who were shown. */
    List<Refusal> unchosen() {
        return !looked() || settled()
                ? List.of()
                : List.of(
                        new Refusal(
                                AddFields.KNOWN,
                                "It is not said whether it is one of these people.",
                                "Choose one of them, or that it is none of them."));
    }

    private Optional<PersonId> chosen() {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed.one(AddFields.KNOWN))));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    AddToFamily.Command command() {
        Whom whom =
                chosen().filter(_ -> looked())
                        .<Whom>map(person -> new Whom.SomebodyKnown(person, said.stated()))
                        .orElseGet(() -> new Whom.SomebodyNew(said.key(), said.stated()));
        return new AddToFamily.Command(family.child().id(), whom, said.as(), said.home());
    }

    /** What is asked, with those on record first who may be meant. */
    List<FormField> fields(List<Option> known) {
        List<FormField> fields = new ArrayList<>();
        if (!known.isEmpty()) {
            List<Option> options = new ArrayList<>(known);
            options.add(new Option(NEW, "None of these: somebody new"));
            fields.add(
                    new FormField.Choice(
                            AddFields.KNOWN,
                            "Is it one of these people?",
                            "What you typed is added to the record that you choose where that says"
                                    + " nothing yet.",
                            options));
        }
        fields.addAll(AddFields.of(family));
        return fields;
    }
}
