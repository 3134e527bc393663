package org.threshold.workflow.plan.adapter.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/** Asks which agencies came, or work with the family. */
final class AgencyFields {

    private AgencyFields() {}

    static FormField field(String name, String label, String hint) {
        return new FormField.Several(
                name,
                label,
                hint,
                Arrays.stream(Agency.values())
                        .filter(one -> one != Agency.THRESHOLD)
                        .map(one -> new Option(one.code(), one.words()))
                        .toList());
    }

    static Set<Agency> read(Reading reading, String field, @Nullable List<String> given) {
        Set<Agency> found = new LinkedHashSet<>();
        for (String code : Reading.list(given)) {
            found.add(reading.one(field, code, Agency.values(), Agency::code));
        }
        return found;
    }
}
