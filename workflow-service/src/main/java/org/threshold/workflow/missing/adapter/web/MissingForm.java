package org.threshold.workflow.missing.adapter.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is missing, as it is sent.
 *
 * @param data codes such as {@code nhs-number}
 * @param note what makes it findable
 */
record MissingForm(@Nullable List<String> data, @Nullable String note) {

    static final List<FormField.Option> DATA =
            Options.of(Datum.values(), Datum::code, Datum::words);

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Several("data", "What is missing or wrong?", "", DATA),
                    new FormField.LongText(
                            "note",
                            "What else does the team have to know?",
                            "Where you looked, or who may know. It may stay empty."));

    static MissingForm of(MissingGiven given) {
        return new MissingForm(given.inOrder().stream().map(Datum::code).toList(), given.note());
    }

    MissingGiven read(Reading reading) {
        return new MissingGiven(data("data", data, reading), Reading.text(note));
    }

    static Set<Datum> data(String field, @Nullable List<String> codes, Reading reading) {
        Set<Datum> data = new HashSet<>();
        Reading.list(codes)
                .forEach(one -> data.add(reading.one(field, one, Datum.values(), Datum::code)));
        return data;
    }

    @Override
    public String toString() {
        return "MissingForm[]";
    }
}
