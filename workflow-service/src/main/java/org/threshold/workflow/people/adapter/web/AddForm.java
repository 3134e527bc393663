package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.people.adapter.web.BondForms.HouseholdForm;

/**
 * Somebody who is added to a family, as the page sends them.
 *
 * @param as the code of how they belong
 * @param lives the home of the child that is theirs too; or that there is none, or nobody knows
 * @param from since when they live there
 */
record AddForm(
        @Nullable String as,
        @Nullable String name,
        @Nullable String otherNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer age,
        @Nullable String lives,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String from) {

    /** Every name, the first to be shown. */
    List<String> names() {
        return Stream.concat(Stream.ofNullable(name), others())
                .filter(it -> !it.isBlank())
                .toList();
    }

    private Stream<String> others() {
        return Arrays.stream(Objects.requireNonNullElse(otherNames, "").split(",", -1));
    }

    /** Where the child lives, if nobody had recorded it. */
    HouseholdForm household() {
        return new HouseholdForm(address, postcode, null);
    }
}
