package org.threshold.workflow.assessment.adapter.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/** Asks for agencies. */
final class AgencyChoice {

    private static final Set<Agency> OWN =
            Set.of(Agency.THRESHOLD, Agency.CHILDRENS_SOCIAL_CARE, Agency.OUT_OF_HOURS);

    private AgencyChoice() {}

    /** Those that can be asked for something. */
    static List<Agency> others() {
        return Arrays.stream(Agency.values()).filter(one -> !OWN.contains(one)).toList();
    }

    static FormField field(String name, String label, String hint, Collection<Agency> among) {
        return new FormField.Several(
                name,
                label,
                hint,
                among.stream().map(one -> new Option(one.code(), one.words())).toList());
    }

    static Set<Agency> read(Reading reading, String field, @Nullable List<String> given) {
        Set<Agency> found = new LinkedHashSet<>();
        for (String code : Reading.list(given)) {
            found.add(reading.one(field, code, others(), Agency::code));
        }
        return found;
    }
}
