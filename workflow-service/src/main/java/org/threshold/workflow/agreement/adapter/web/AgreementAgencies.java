package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/** The agencies that can watch an agreement or get a copy of it. */
final class AgreementAgencies {

    private AgreementAgencies() {}

    static List<Agency> all() {
        return Stream.of(Agency.values()).filter(one -> one != Agency.THRESHOLD).toList();
    }

    static Agency read(Reading reading, String field, @Nullable String given) {
        return reading.one(field, given, all(), Agency::code);
    }

    /** As a form offers them. */
    static List<FormField.Option> options() {
        return all().stream().map(one -> new FormField.Option(one.code(), one.words())).toList();
    }
}
