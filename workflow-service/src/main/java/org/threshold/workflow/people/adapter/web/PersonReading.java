package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Sought;
import org.threshold.workflow.platform.Refusal;

/** Turns what was sent into what is known, and gathers everything that cannot be used. */
final class PersonReading {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_MONTHS = 216;

    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    PersonReading(LocalDate today) {
        this.today = today;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    StatedPerson read(PersonForm form) {
        var aliases = Objects.requireNonNullElse(form.aliases(), List.<String>of());
        Stream.concat(Stream.ofNullable(form.name()), aliases.stream()).forEach(this::checkLength);
        return new StatedPerson(
                form.kind(),
                new Names(text(form.name()), aliases),
                born(form),
                Objects.requireNonNullElse(form.sex(), Sex.NOT_KNOWN),
                new HealthDetails(nhsNumber(form.nhsNumber()), practice(form.practice())));
    }

    Sought read(SearchForm form) {
        var names = form.name() == null ? List.<String>of() : List.of(form.name());
        names.forEach(this::checkLength);
        Born born =
                form.dateOfBirth() == null
                        ? new Born.Unknown()
                        : new Born.Known(form.dateOfBirth());
        return new Sought(names, born, nhsNumber(form.nhsNumber()));
    }

    NhsIdentity nhsNumber(@Nullable String typed) {
        return switch (NhsIdentity.read("nhsNumber", text(typed))) {
            case NhsIdentity.Understood(var identity) -> identity;
            case NhsIdentity.Refused(var refusal) -> {
                refusals.add(refusal);
                yield new NhsIdentity.LeftOut();
            }
        };
    }

    private void checkLength(String name) {
        if (name.length() > LONGEST_NAME) {
            refuse(
                    "name",
                    "A name is longer than " + LONGEST_NAME + " characters.",
                    "Give each name on its own, without explanations.");
        }
    }

    private Born born(PersonForm form) {
        long ways =
                Stream.of(form.dateOfBirth(), form.bornBetween(), form.ageInMonths())
                        .filter(Objects::nonNull)
                        .count();
        if (ways > 1) {
            refuse(
                    "dateOfBirth",
                    "The birth is given in more than one way.",
                    "Give only one of dateOfBirth, bornBetween and ageInMonths.");
        }
        if (form.dateOfBirth() != null) {
            return new Born.Known(form.dateOfBirth());
        }
        return form.bornBetween() != null ? between(form.bornBetween()) : aged(form.ageInMonths());
    }

    private Born between(String text) {
        return PartialDate.read(text)
                .<Born>map(date -> new Born.Estimated(date.earliest(), date.latest()))
                .orElseGet(
                        () -> {
                            refuse("bornBetween", Dates.NOT_A_DATE, Dates.HOW_TO_WRITE);
                            return new Born.Unknown();
                        });
    }

    private Born aged(@Nullable Integer months) {
        if (months == null) {
            return new Born.Unknown();
        }
        if (months < 0 || months > MOST_MONTHS) {
            refuse(
                    "ageInMonths",
                    "This is not the age of a child in months.",
                    "Give 0 to " + MOST_MONTHS + ", or use bornBetween.");
            return new Born.Unknown();
        }
        return Born.aboutMonthsOld(months, today);
    }

    private GpPractice practice(@Nullable String typed) {
        String code = text(typed).strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return new GpPractice.NotRecorded();
        }
        if (code.equals("NOT-REGISTERED")) {
            return new GpPractice.NotRegistered();
        }
        if (GpPractice.RegisteredAt.valid(code)) {
            return new GpPractice.RegisteredAt(code);
        }
        refuse(
                "practice",
                "This is not the code of a GP practice.",
                "Check the code (one letter and five digits) or leave it out; for somebody with no"
                        + " practice send ‘not-registered’.");
        return new GpPractice.NotRecorded();
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
