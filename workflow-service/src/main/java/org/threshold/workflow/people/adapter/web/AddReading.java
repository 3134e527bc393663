package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.app.AddToFamily.WithTheChild;
import org.threshold.workflow.people.app.MoveIn.Where;
import org.threshold.workflow.people.domain.Belonging;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.Refusal;

/** Reads who is added to a family, and gathers everything that cannot be used. */
final class AddReading {

    private static final int LONGEST_NAME = 200;
    private static final int OLDEST = 130;

    private final Kinship family;
    private final AddForm form;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Dates dates = Dates.ofPages();

    AddReading(Kinship family, AddForm form) {
        this.family = family;
        this.form = form;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** How they belong; the first way stands in for one that is not said. */
    Belonging as() {
        List<Belonging> ways = Belonging.ways(family);
        return ways.stream()
                .filter(way -> way.code().equals(form.as()))
                .findFirst()
                .orElseGet(
                        () -> {
                            refuse(
                                    AddFields.AS,
                                    "It is not said what they are to the child.",
                                    "Choose the nearest.");
                            return ways.getFirst();
                        });
    }

    /** Who they are, as far as it is said. */
    StatedPerson stated(Belonging as) {
        List<String> names = form.names();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            refuse(
                    "name",
                    "A name is longer than " + LONGEST_NAME + " characters.",
                    "Give each name on its own, without explanations.");
        }
        Born born = born();
        if (as.place().isPresent() && names.isEmpty() && born instanceof Born.Unknown) {
            refuse(
                    "name",
                    "Nothing is said of who this parent is.",
                    "Give a name, a nickname or about how old they are. If nobody can say, record"
                            + " under ‘A child’s parents’ which enquiries were made.");
        }
        return StatedPerson.unknown(kind(as, born)).named(named(names)).born(born);
    }

    private static Names named(List<String> names) {
        return names.isEmpty()
                ? Names.unknown()
                : new Names(names.getFirst(), names.subList(1, names.size()));
    }

    /** A brother of twenty is no child. */
    private PersonKind kind(Belonging as, Born born) {
        boolean child = born.childOn(family.seen().on(), as.kind());
        return as.kind() == PersonKind.CHILD && child ? PersonKind.CHILD : PersonKind.ADULT;
    }

    private Born born() {
        LocalDate day = form.dateOfBirth();
        Integer age = form.age();
        if (day != null && age != null) {
            refuse(
                    "age",
                    "The birth is given in two ways.",
                    "Give the date of birth or about how many years old, not both.");
        }
        if (day != null) {
            return new Born.Known(day);
        }
        return age == null ? new Born.Unknown() : aged(age);
    }

    private Born aged(int years) {
        if (years < 0 || years > OLDEST) {
            refuse("age", "Nobody is of that age.", "Give 0 to " + OLDEST + ", or leave it out.");
            return new Born.Unknown();
        }
        return Born.aboutYearsOld(years, family.seen().on());
    }

    /**
     * The home that they share with the child, if they do.
     *
     * @param key the sender’s key of this request, for a household that is to be opened
     */
    Optional<WithTheChild> home(Belonging as, UUID key) {
        var period = dates.period(form.from(), null);
        refusals.addAll(dates.refusals());
        Optional<Where> where = where(key);
        if (where.isEmpty() && !addressMissing() && as.onlyByHome()) {
            refuse(
                    AddFields.LIVES,
                    "It is not said that they live with the child.",
                    "Say where they live with the child, or choose above what they are to it.");
        }
        boolean dated = dates.refusals().isEmpty() && !text(form.from()).isBlank();
        if (where.isEmpty() && !addressMissing() && dated) {
            refuse(
                    "from",
                    "A time is given, and not that they live with the child.",
                    "Say above that they live there, or take the time out.");
        }
        return where.map(it -> new WithTheChild(it, period));
    }

    private Optional<Where> where(UUID key) {
        Set<HouseholdId> homes =
                family.homes().stream().map(Household::id).collect(Collectors.toSet());
        String lives = text(form.lives());
        if (homes.isEmpty() && lives.equals(AddFields.YES)) {
            var reading = new AddressReading(form.household());
            refusals.addAll(reading.refusals());
            return reading.refusals().isEmpty()
                    ? Optional.of(new Where.At(key, reading.address(), homes))
                    : Optional.empty();
        }
        return homes.stream()
                .filter(home -> home.value().toString().equals(lives))
                .findFirst()
                .map(Where.In::new);
    }

    /** That they live with the child is said, and only where is not. */
    private boolean addressMissing() {
        return refusals.stream().anyMatch(it -> it.field().equals("address"));
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
