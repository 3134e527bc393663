package org.threshold.workflow.report.domain;

import java.util.Locale;
import java.util.UUID;

/** The identifier of a sample of cases. */
public record SampleId(UUID value) {

    private static final int TELLING = 6;

    /** How people tell samples apart: the end of the id, which says nothing of a case. */
    public String words() {
        String text = value.toString().toUpperCase(Locale.ROOT);
        return text.substring(text.length() - TELLING);
    }
}
