package org.threshold.workflow.strategy.domain;

/**
 * What a strategy discussion talks about and decides, in the order in which it does: what must be
 * decided and what the record must hold (rules.md, section 2, “Must decide”, “Outcomes” and
 * “Record”; L-3.1.6a, L-3.1.7, L-3.1.8, R-TVP-3a).
 */
public enum AgendaItem {
    QUORUM(
            Part.MEETING,
            "Who is there: a manager in the chair, a social worker, the police and health",
            "Local procedures for strategy discussions; Working Together"),
    PURPOSE(Part.MEETING, "Why the discussion is held", "Strategy discussion practice standards"),
    POLICE_CHECKS(
            Part.PREPARATION,
            "What the police checks of every adult and every address found",
            "Baby E review, Thames Valley Police 3"),
    INFORMATION(
            Part.MEETING,
            "What each agency knows",
            "Working Together; strategy discussion practice standards"),
    RISKS(Part.MEETING, "What the risks are", "Strategy discussion practice standards"),
    EACH_CHILD(
            Part.CHILDREN,
            "What is decided for each child and why, the brothers and sisters too, and who leads",
            "Baby E review, 3.1.8; Working Together"),
    PAEDIATRIC(
            Part.CHILDREN,
            "Whether a paediatrician sees each child, and why",
            "Baby E review, 3.1.8"),
    RETURN_HOME(
            Part.CHILDREN,
            "Whether a child goes home, and on what grounds",
            "Baby E review, 3.1.7"),
    INVESTIGATION(
            Part.TALK,
            "How and when the police investigate, and who speaks to whom first",
            "Working Together"),
    LEGAL(Part.TALK, "Whether legal action is needed, and who asks for advice", "Working Together"),
    FAMILY(
            Part.TALK,
            "What the child and the family are told: nothing that harms the child or the police’s"
                    + " work",
            "Working Together"),
    ACTIONS(Part.OUTCOME, "Who does what, and by when", "Strategy discussion practice standards"),
    DISSENT(
            Part.OUTCOME,
            "Who disagrees, and how it is settled",
            "Strategy discussion practice standards"),
    NEXT(
            Part.OUTCOME,
            "When the next meeting is, or that the discussion is concluded",
            "Baby E review, 3.1.6");

    private final Part part;
    private final String words;
    private final String source;

    AgendaItem(Part part, String words, String source) {
        this.part = part;
        this.words = words;
        this.source = source;
    }

    /** Where what is said about an item is recorded. */
    public enum Part {
        /** With the police’s preparation. */
        PREPARATION,
        /** With the report of the meeting. */
        MEETING,
        /** With the decision for each child. */
        CHILDREN,
        /** With what the meeting decided besides. */
        OUTCOME,
        /** Nowhere by itself: what is agreed becomes an action or a reason. */
        TALK
    }

    /** Where it is recorded. */
    public Part part() {
        return part;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Who asks for it, for people. */
    public String source() {
        return source;
    }
}
