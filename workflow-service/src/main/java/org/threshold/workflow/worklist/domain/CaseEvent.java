package org.threshold.workflow.worklist.domain;

import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;

/** An event of one of the cases of a chronology. */
public record CaseEvent(String caseRef, ChronologyKind kind, ChronologyEntry entry) {}
