package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.adapter.web.BondForms.HouseholdForm;
import org.threshold.workflow.people.app.LeaveHousehold;
import org.threshold.workflow.people.app.MoveIn;
import org.threshold.workflow.people.app.MoveIn.Where;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;

/** Reads who of a family moved, and gathers everything that cannot be used. */
final class MoveReading {

    private static final HouseholdId NO_HOME = new HouseholdId(new UUID(0, 0));

    private final Kinship family;
    private final MoveForm form;
    private final Reading reading = new Reading();
    private final Dates dates = Dates.ofPages();

    MoveReading(Kinship family, MoveForm form) {
        this.family = family;
        this.form = form;
    }

    /** What happened. */
    sealed interface Move {

        PersonId who();

        /** They live there, or lived there once. */
        record Lives(PersonId who, MoveIn.Command command) implements Move {}

        /** They do not live there any more. */
        record Left(PersonId who, LeaveHousehold.Command command) implements Move {}
    }

    List<Refusal> refusals() {
        return Stream.concat(reading.refusals().stream(), dates.refusals().stream()).toList();
    }

    /**
     * What was said; with refusals it is never used.
     *
     * @param key the sender’s key of this request, for a household that is to be opened
     */
    Move read(UUID key) {
        PersonId who = person();
        return switch (Reading.text(form.what())) {
            case MoveFields.OUT ->
                    new Move.Left(
                            who,
                            new LeaveHousehold.Command(recorded(), who, dates.lastDay(form.to())));
            case MoveFields.LIVED -> {
                dates.lastDay(form.to());
                yield lives(who, key, form.to());
            }
            case MoveFields.IN -> {
                stillThere();
                yield lives(who, key, null);
            }
            default -> {
                reading.refuse(MoveFields.WHAT, "It is not said what happened.", "Choose one.");
                yield lives(who, key, null);
            }
        };
    }

    private Move lives(PersonId who, UUID key, @Nullable String to) {
        var period = dates.period(form.from(), to);
        return new Move.Lives(who, new MoveIn.Command(where(key), who, period));
    }

    private void stillThere() {
        if (!Reading.text(form.to()).isEmpty()) {
            reading.refuse(
                    "to",
                    "A last day is given, and that they live there.",
                    "Take the last day out, or choose that they lived there for a time that is"
                            + " over.");
        }
    }

    private PersonId person() {
        Optional<PersonId> person =
                family.kin().stream()
                        .map(Kin::id)
                        .filter(id -> id.value().toString().equals(form.person()))
                        .findFirst();
        if (person.isEmpty()) {
            reading.refuse(
                    MoveFields.PERSON,
                    "It is not said who moved.",
                    "Choose the person, or add them to the family first.");
        }
        return person.orElse(family.child().id());
    }

    private Where where(UUID key) {
        return Reading.text(form.home()).equals(MoveFields.OTHER)
                ? atAddress(key)
                : new Where.In(recorded());
    }

    private Where atAddress(UUID key) {
        var address = new AddressReading(new HouseholdForm(form.address(), form.postcode(), null));
        if (!address.refusals().isEmpty()) {
            address.refusals().forEach(reading::refuse);
            return new Where.In(NO_HOME);
        }
        var homes = family.dwellings().stream().map(Household::id).collect(Collectors.toSet());
        return new Where.At(key, address.address(), homes);
    }

    private HouseholdId recorded() {
        Optional<HouseholdId> home =
                family.dwellings().stream()
                        .map(Household::id)
                        .filter(id -> id.value().toString().equals(form.home()))
                        .findFirst();
        if (home.isEmpty()) {
            reading.refuse(
                    MoveFields.HOME,
                    "It is not said which home is meant.",
                    "Choose the home; somebody moves out of a home that is in the list.");
        }
        return home.orElse(NO_HOME);
    }
}
