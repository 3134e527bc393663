package org.threshold.workflow.worklist;

import java.util.List;

/**
 * What is generally known that bears on children like these, shown on the pages on which people
 * decide about them (R-C&amp;F-10). It says nothing of what happened in the case.
 */
@FunctionalInterface
public interface CaseContext {

    /** What bears on the children of these cases; none where nothing does. */
    List<CaseFacts> of(List<String> cases);
}
