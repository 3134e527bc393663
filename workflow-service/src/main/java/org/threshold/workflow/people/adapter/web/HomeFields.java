package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.FormField;

/** What several pages ask about a home in the same words. */
final class HomeFields {

    static final String ROUGHLY =
            "A day (24/11/2026), a month (11/2026) or a year (2026). Leave it out if not known.";

    /** The fields that say where a home is. */
    static final List<String> ADDRESS = List.of("address", "postcode");

    private HomeFields() {}

    static List<FormField> address(String label, String why) {
        return List.of(
                new FormField.Text(
                        "address", label, why + " What is known is enough, such as a street."),
                new FormField.Text("postcode", "Postcode", ""));
    }
}
