package org.threshold.workflow.strategy.adapter.web;

import java.util.List;

/**
 * Minutes in the words in which they are read on the page and printed.
 *
 * @param refs the cases, as one text; with it alone are title and file named
 * @param draft whether the record of a meeting, or of none, was not sent yet
 * @param checks what the police checked, and what it showed
 */
record MinutesSheet(
        String refs,
        boolean draft,
        List<Line> children,
        List<Line> concerns,
        String preparation,
        List<Line> checks,
        List<Meeting> meetings,
        String asOf) {

    /** What stands where nobody wrote anything down and somebody should have. */
    static final String NOT_RECORDED = "Not recorded.";

    /** Two things that belong together. */
    record Line(String key, String words) {}

    /**
     * A meeting.
     *
     * @param absent whom the rule asks for, as the discussion stands, and who is not among those
     *     there
     * @param silent the agencies of which no information is recorded, as one text; empty when none
     * @param next what comes next
     * @param to whom the record goes or went
     * @param kept who wrote it down, and when it was sent
     */
    record Meeting(
            int number,
            String heldAt,
            boolean draft,
            Course course,
            List<There> there,
            List<Line> absent,
            List<Apart> information,
            String silent,
            List<Decided> decisions,
            List<Action> actions,
            List<Line> dissents,
            String next,
            List<String> to,
            List<Line> kept) {}

    /**
     * What agencies knew of one sort: facts, opinions, assumptions, or what nobody said that of.
     */
    record Apart(String basis, List<Line> lines) {}

    /** How it went. */
    record Course(String how, String quorate, String urgency, String purpose, String risks) {}

    /** Somebody who took part. */
    record There(String name, String role, String agency) {}

    /** What was decided for a child. */
    record Decided(String child, List<Line> lines) {}

    /** Who does what by when. */
    record Action(String what, String owner, String agency, String due) {}

    /** What was typed, or that nothing was. */
    static String typed(String words) {
        return words.isBlank() ? NOT_RECORDED : words;
    }
}
