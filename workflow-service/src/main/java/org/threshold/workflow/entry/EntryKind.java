package org.threshold.workflow.entry;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing an entry tells: what somebody saw, heard or did. */
public enum EntryKind {
    MINOR_CONCERN("minor-concern", "Minor concern"),
    WARD_OBSERVATION("ward-observation", "Seen on the ward"),
    WARD_REVIEW("ward-review", "Consultant’s review on the ward"),
    CONSULTANT_HANDOVER("consultant-handover", "Handover between consultants"),
    ENQUIRY_VISIT("enquiry-visit", "Visit to the child, section 47 enquiry"),
    PARENT_TALK("parent-talk", "Talk with a parent, section 47 enquiry"),
    ASSESSMENT_VISIT("assessment-visit", "Visit to the child, single assessment"),
    ALLEGATION("allegation", "Allegation"),
    PLAN_MEETING("plan-meeting", "Core group or review conference");

    private final String code;
    private final String words;

    EntryKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether only the day is known on which it happened, not the hour. */
    public boolean ofDay() {
        return this == PLAN_MEETING;
    }

    /** The kind with this code; empty when there is none. */
    public static Optional<EntryKind> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
