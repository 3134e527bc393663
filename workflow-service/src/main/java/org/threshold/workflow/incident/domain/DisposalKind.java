package org.threshold.workflow.incident.domain;

/** How the police disposed of a domestic abuse incident (R-TVP-5). */
public enum DisposalKind {
    HARASSMENT_WARNING("harassment-warning", "Harassment warning"),
    FIRST_INSTANCE_WARNING("first-instance-warning", "First-instance warning"),
    COMMUNITY_RESOLUTION("community-resolution", "Community resolution"),
    PROTECTION_NOTICE("protection-notice", "Domestic abuse protection notice"),
    CAUTION("caution", "Caution"),
    CHARGED("charged", "Charged"),
    NO_FURTHER_ACTION("no-further-action", "No further action");

    private final String code;
    private final String words;

    DisposalKind(String code, String words) {
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

    /** Whether it ended with a warning and nothing that binds whoever was warned. */
    public boolean warning() {
        return switch (this) {
            case HARASSMENT_WARNING, FIRST_INSTANCE_WARNING -> true;
            case COMMUNITY_RESOLUTION, PROTECTION_NOTICE, CAUTION, CHARGED, NO_FURTHER_ACTION ->
                    false;
        };
    }
}
