package org.threshold.workflow.gp.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AskedPractice;
import org.threshold.workflow.circumstances.NewChange;

/** What a silent practice was asked, so that it is asked the same once more (R-4.2-5b). */
public final class RequestOf {

    /** The code that says that the practice's safeguarding lead is told. */
    public static final String LEAD = "practiceLead";

    private static final String ASKED = "asked";
    private static final String DUE = "dueAt";

    private RequestOf() {}

    /**
     * The codes of the chase: of the last request to general practice that was due when the limit
     * passed, so that an answer finds whoever asked; the practice alone is asked.
     *
     * @param asked what happened in the case, in order
     * @param dueAt when the limit passed, UTC
     * @param silent the practice that has not answered
     */
    public static Map<String, String> codes(
            List<NewChange> asked, Instant dueAt, Chase chase, AskedPractice silent) {
        Map<String, String> codes = new HashMap<>();
        asked.stream()
                .filter(change -> toPractices(change) && due(change, dueAt))
                .reduce((_, last) -> last)
                .ifPresent(last -> codes.putAll(last.codes()));
        codes.keySet().removeIf(name -> name.startsWith(ASKED));
        codes.putIfAbsent("questions", "background");
        codes.put(ASKED, Agency.GP.code());
        codes.remove(AskedPractice.CODE);
        silent.code().ifPresent(code -> codes.put(AskedPractice.CODE, code));
        codes.put(DUE, dueAt.toString());
        codes.put(LEAD, chase == Chase.LEAD ? "yes" : "no");
        return codes;
    }

    /** Whether a change tells the safeguarding lead of a silent practice. */
    public static boolean tellsLead(NewChange change) {
        return change.asksForInformation() && change.code(LEAD).equals("yes");
    }

    private static boolean toPractices(NewChange change) {
        return change.asksForInformation()
                && change.codes().entrySet().stream()
                        .anyMatch(
                                code ->
                                        code.getKey().startsWith(ASKED)
                                                && code.getValue().equals(Agency.GP.code()));
    }

    private static boolean due(NewChange change, Instant dueAt) {
        return change.code(DUE).equals(dueAt.toString());
    }
}
