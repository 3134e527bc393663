package org.threshold.workflow.people;

import java.util.List;

/** What of a feature stands over families now, and can be reported as not kept by who sees it. */
@FunctionalInterface
public interface FamilyReports {

    /** Everything that stands, of any family. */
    List<Report> standing();

    /**
     * Something that stands.
     *
     * @param words what can be reported of it; they name nobody
     * @param place the page under that of the family, such as {@code breaches/1}
     */
    record Report(String caseRef, String words, String place) {}
}
