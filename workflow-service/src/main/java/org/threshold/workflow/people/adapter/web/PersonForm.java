package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Sex;

/**
 * What somebody knows of a person; only the kind must be there.
 *
 * @param name the name to show
 * @param aliases other names
 * @param dateOfBirth when the day is known
 * @param bornBetween when it is not: {@code 2021}, {@code 2021-03} or {@code 2021-03-05/2021-04-10}
 * @param ageInMonths or an estimated age today
 * @param nhsNumber ten digits; spaces do not matter
 * @param practice the code of the GP practice (a letter and five digits), or {@code not-registered}
 */
record PersonForm(
        PersonKind kind,
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable LocalDate dateOfBirth,
        @Nullable String bornBetween,
        @Nullable Integer ageInMonths,
        @Nullable Sex sex,
        @Nullable String nhsNumber,
        @Nullable String practice) {}
